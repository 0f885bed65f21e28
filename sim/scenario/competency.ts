// The eight Digital Era Competencies (TPSDA) and the six indicators. F0.
// Statements: teachingpublicservice.digital, list page; quoted word for word with the credit line.

export const COMPETENCIES = [
  'users',
  'risks',
  'multidisciplinary',
  'iteration',
  'barriers',
  'openness',
  'data',
  'affordances',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

export const COMPETENCY_TITLE: Readonly<Record<Competency, string>> = {
  users: 'Users',
  risks: 'Risks',
  multidisciplinary: 'Multidisciplinary',
  iteration: 'Iteration',
  barriers: 'Barriers',
  openness: 'Openness',
  data: 'Data',
  affordances: 'Affordances',
};

export const COMPETENCY_STATEMENT: Readonly<Record<Competency, string>> = {
  users:
    'Values the experience of service users, and can collaborate with specialists to understand user needs, then design, test, and adopt effective solutions.',
  risks:
    'Can anticipate and mitigate the privacy, security and ethical risks that are inherent to governing in a digital era.',
  multidisciplinary:
    'Understands the need to blend traditional public service skills with modern, digital skills, and can effectively work within and lead multidisciplinary teams.',
  iteration:
    'Understands the importance of iteration and rapid feedback loops, and can create a working environment that can continuously learn and improve outcomes.',
  barriers:
    'Can identify the opportunities to improve government operations, service delivery or policy making, and can overcome structural and institutional obstacles to change.',
  openness:
    'Can use a range of techniques and tools to make government more open, collaborative and accountable.',
  data: 'Understands how to use data to inform decisions, design and run services, and create public value inside and outside government.',
  affordances:
    'Understands the current and evolving affordances of digital technologies and can assess how they can be used to improve public outcomes.',
};

export const CREDIT_LINE =
  'The eight Digital Era Competencies are by Teaching Public Service in the Digital Age (teachingpublicservice.digital). See also Eaves et al., Information Polity 2026, doi 10.1177/15701255251382598 (CC BY 4.0). Scenarios, scoring and rationales are ours and are not endorsed by TPSDA.';

export const INDICATORS = ['trust', 'budget', 'time', 'morale', 'capital', 'served'] as const;
export type Indicator = (typeof INDICATORS)[number];
/** Each 0–100. */
export type Indicators = Readonly<Record<Indicator, number>>;
/** Signed changes; an indicator that did not move is absent. */
export type IndicatorChanges = Readonly<Partial<Record<Indicator, number>>>;

export const INDICATOR_TITLE: Readonly<Record<Indicator, string>> = {
  trust: 'Public trust',
  budget: 'Budget',
  time: 'Time in hand',
  morale: 'Staff morale',
  capital: 'Political capital',
  served: 'People served',
};
