import type { WordTable } from "../rows";

export const en: WordTable = {
  calm: "patient (safety|flow|info|exper|assoc|organi|group|represent|record|data|educ|involve|satisf|survey|portal|app|hotel|lift|meal|transport|leaflet|rights|complaint|access|recruit|and public)*|(be|more) patient|(business|use) case*|consultation (on|about|with all)|supervision of|university hospital*",
  teaching:
    "teach*|course*|training|lecture*|congress|grand round*|annual (meeting|conference)*|international *|education*|orientation|anonymi*|fictional|dummy|paper|how to|breaking bad news",
  staff:
    "performance (review|appraisal)*|sick leave|disciplinary (meeting|hearing)*|job interview*|salary negotiation*|return+to+work|dismissal",
  certain:
    "(ward|bedside|morning)+round*|mdm|multi+disciplinary (* )?(meeting|conference)*|tumou?r board*|(case|clinical|radiology|pathology|surgical|transplant|cardiac|cancer|doctors) conference*|patient (review|handover|discussion|presentation|round|conference|meeting)*|case discussion*|(shift|clinical|nursing|morning|night) handover*|(video|tele|phone|patient|clinic|telehealth|follow+up|outpatient)+(consult|review|appointment|visit|follow+up)*|(virtual|video) clinic*|family meeting*|discharge (planning|meeting)|pre+operative assessment*|therapy session*|(group|individual|family|psycho)+therapy",
  university: "university|thesis|exam board|medical student*|phd defen*",
  perhaps:
    "clinical supervision|case (review|presentation)*|morbidity (and )?mortality*|(chart|record) (audit|review)*|support group*|board round*|incident review*|root cause*",
  person:
    "inpatients|# year+old (wom|man|boy|girl|patient)*|([1-9]|[12]\\d|two|three|four|five|new|complex|sick|admitted|referred)( new| sick| complex)? patients",
  people: "patients|(a|each|every) patient(?! (with|on|from|in|who|,))|relatives|next of kin",
  running:
    "planning|evaluation|guideline*|polic*|procedure*|working group|template*|capacity|staffing|figures|research|trial*|recruit*|software|procurement|quality|website|survey*|strategy|design|draft",
  none: "not|no|without|never|dont",
  next: "then|followed|after|before",
  talk: "review*|discuss*|talk* (with|about|to)|meeting (with|about)|present(ed|ation)*|consult*|handover|triag*|sees?|assess*",
};
