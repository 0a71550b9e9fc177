import type { WordTable } from "../rows";

export const en: WordTable = {
  calm: "patient (safety|flow|info|exper|assoc|org|group|rep|record|data|edu|satisf|survey|portal|app|hotel|meal|transport|rights|complaint|and public)*|be patient|(business|use) case*|consultation (on|about)|supervision of|university hospital*",
  teaching:
    "teach*|course*|training|lecture*|congress|grand round*|annual *|international *|education*|paper|how to|breaking bad news",
  staff:
    "performance (review|appraisal)*|sick leave|disciplinary (meeting|hearing)*|job interview*|salary negotiation*|return+to+work|dismissal",
  certain:
    "ward+round*|mdm|multi+disciplinary (* )?(meeting|conference)*|tumou?r board*|(case|clinical|radiology|pathology|transplant|doctors) conference*|patient (review|handover|discussion|presentation|round|conference|meeting)*|case discussion*|(clinical|nursing|morning) handover*|(video|phone|patient|*clinic|telehealth|follow+up|outpatient)+(consult|review|appointment|visit|follow)*|family meeting*|discharge (planning|meeting)|pre+operative assessment*|(group|family|psycho)+therapy|therapy session*",
  university: "university|thesis|exam board|medical student*",
  perhaps:
    "clinical supervision|case (review|presentation)*|morbidity (and )?mortality*|(chart|record) (audit|review)*|support group*|board round*|incident review*",
  person:
    "inpatients|#+year+old (wom|man|boy|girl|patient)*|([12]?\\d|two|three|new|complex|sick|admitted|referred) (new )?patients",
  people: "patients|(each|every) patient|relatives|next of kin",
  running:
    "guideline*|polic*|working group|template*|capacity|staffing|figures|research|trial*|recruit*|procurement|quality|website|survey*|design|draft",
  none: "not|no|without|never|dont",
  next: "then|followed|after|before",
  talk: "review*|discuss*|talk* (with|about|to)|meeting (with|about)|present(ed|ation)*|consult*|handover|triag*|sees?|assess*",
};
