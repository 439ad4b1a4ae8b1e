/**
 * Offices that only one state has, so that the office alone tells whose it is; a person’s state read so is inferred.
 * Offices whose name another state uses too (Foreign Secretary, National Security Advisor) are left out.
 */
export const officeStates: Readonly<Record<string, string>> = {
  'Secretary of Defense': 'US',
  'Secretary of the Treasury': 'US',
  'Treasury Secretary': 'US',
  'Homeland Security Advisor': 'US',
  'Secretary of Homeland Security': 'US',
  'Secretary of Commerce': 'US',
  'Assistant Secretary of State': 'US',
  'Deputy Assistant Secretary of State': 'US',
  'Under Secretary of State for Political Affairs': 'US',
  'U.S. Trade Representative': 'US',
  'United States Trade Representative': 'US',
  Taoiseach: 'IE',
  Tánaiste: 'IE',
  'State Councilor': 'CN',
  'State Councillor': 'CN',
  'State Councilor and Foreign Minister': 'CN',
  'External Affairs Minister': 'IN',
  'Cabinet Secretary for Foreign Affairs': 'KE',
  'Chancellor of the Exchequer': 'GB',
};
