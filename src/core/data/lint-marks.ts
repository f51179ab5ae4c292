// Words that give a blank, a greeting, a title or a name without meaning away.

/** In brackets, one of these means that something is still to be filled in. */
export const blanks =
  'insert name names date day time company role position job title interviewer manager team department your their they one thing topic project number figure fact strength example story skill detail reason x xx xxx xxxx todo tbd tbc here attach add fill put check ask what which who when where something someone thing spelling forgot mention surname tk'.split(
    ' ',
  );

export const titles =
  'mr mrs ms miss mx dr prof professor sir madam captain cpt colonel major sergeant sgt lieutenant lt sister nurse matron chef rev reverend father judge herr frau lady lord dame canon inspector constable superintendent principal headmaster headmistress admiral commander corporal brigadier rabbi imam madame monsieur señor señora sri shri chief warden matron councillor cllr'.split(
    ' ',
  );

export const greetings =
  'hi hello hey hiya dear hullo greetings morning afternoon evening respected esteemed dearest'.split(' ');

/** Whom a greeting may speak to without a name. */
export const unnamed =
  'all team everyone everybody both there again hiring manager recruiter recruiting recruitment talent human resources hr head teacher headteacher panel committee interview interviewer interviewers selection board director staff department friends folks colleagues members ladies gentlemen governors trustees search admissions sales customer office crew editor owner'.split(
    ' ',
  );

/** A full stop after these ends no sentence. */
export const shortened =
  'mr mrs ms dr prof st lt sgt cpt capt col gen rev sr jr no nr vs eg e.g i.e ie etc approx dept ext tel inc ltd co cf vol pp feat mt'.split(
    ' ',
  );

/** Part of many companies' names: near misses of these are other words. */
export const common =
  'group hospital school university institute council trust services company consulting partners insurance holdings foods hotels motors events clinic college county metro national international global digital studio studios systems solutions software media capital health healthcare energy finance financial legal brothers association society foundation agency analytics library station primary research centre center security logistics recruitment pharmacy'.split(
    ' ',
  );
