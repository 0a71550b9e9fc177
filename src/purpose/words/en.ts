import type { WordTable } from "../purpose";

export const en: WordTable = {
  calm: "patient (safety|flow|information|experience|association|organi|group|representative|record|data|education|advisory|involvement|engagement|satisfaction|survey|portal|app|hotel|lift|meal|transport|leaflet|rights|complaint|outcome|registr|pathway|access|recruitment|partner)*|(be|more) patient|conference (call|room|cent)*|(business|use) case*|university hospital*",
  rounds: "(ward|bedside|morning|evening|nursing)+round*",
  conference:
    "mdm|multi+disciplinary (team )?(meeting|conference)*|tumou?r board*|(case|clinical|radiology|pathology|surgical|transplant|cardiac|cancer|doctors|physicians|perinatal) conference*|(heart|stroke|pain) team meeting",
  review:
    "patient (review|handover|discussion|presentation|round|conference|meeting)*|case discussion*|(shift|clinical|nursing|medical|morning|night) handover*",
  consultation:
    "(video|tele|telephone|phone|patient|clinic|telehealth|follow up|outpatient)+(consult|appointment|visit)*|outpatient follow up|(virtual|video) clinic*|family meeting*|discharge (planning|meeting|talk)*|pre+operative assessment*",
  therapy: "therapy session*|(group|individual|family|psycho)+therapy",
  casework:
    "clinical supervision|case (review|presentation)*|morbidity (and )?mortality*|(chart|record) (audit|review)*|support group*|board round*|incident review*|root cause*",
  described:
    "patient (with|on|from|in|who)|(call|see|meet|visit|ring)s? (the|our|a|this) patient|(with|about) (a |the |our |this )?patient",
  person:
    "patient|\\d{1,3} year old (wom|man|boy|girl|patient|male|female)*|([1-9]|[12]\\d|two|three|four|five|six|new|complex|sick|difficult|admitted|referred|shared)( new| sick| complex)? *patients",
  people: "*patients|relatives|next of kin",
  staff:
    "performance (review|appraisal)*|sick leave|disciplinary (meeting|hearing|talk)*|job interview*|salary negotiation*|return to work|dismissal|grievance (meeting|hearing)*",
  university: "university|university of *|faculty of *|department board of studies",
  studies:
    "(thesis|phd|ph d|master|student)( supervision)|thesis|dissertation|exam board|medical student*|phd defen*|viva",
  teaching:
    "teach*|course*|training|lecture*|congress|grand round*|conference 20\\d\\d|annual (meeting|conference)*|international *|education*|orientation|open house|anonymi*|fictional|dummy|paper|magazine|how to|breaking bad news|class",
  running:
    "planning|evaluation|guideline*|polic*|procedure*|steering|working group|project*|template*|capacity|staffing|figures|statistics|protocol*|research|trial*|recruit*|software|user group|procurement|quality|leaflet*|website|survey*|strategy|release|design|draft",
  none: "not|no|without|never|dont",
  next: "then|followed|after|afterwards|before",
  talk: "review*|discuss*|talk* (with|about|to)|meeting (with|about)|present(ed|ation)*|conference about|consult*|handover|triag*|see|sees|assess*|speak (with|about|to)",
  illness: "stroke|copd|sepsis|pneumonia|dementia|diabetes|cancer|fracture|overdose|bleeding|wound*",
  clinical:
    "(bed|ward|room) \\d+|diagnos*|treatment*|admi(t|ss)*|discharge*|surgery|medication|scan|biopsy|blood test*|results|relapse|prognos*|referr*|interpreter|pain|fall|falls|fracture*|failure|urgent|called|speaks|options",
};
