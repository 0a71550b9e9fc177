/**
 * What one would write by hand for the send check, without rooms, packs or doubts: reads the same parts of the draft,
 * looks for a Zoom link, counts, compares, and says so in two languages. The mark that the real file is measured by.
 */
const words = {
  da: {
    long: "Du skal bruge en licens. Mødet varer mere end 40 min.",
    many: "Du skal bruge en licens. I er flere end 100.",
  },
  en: {
    long: "You need a license. The meeting lasts over 40 min.",
    many: "You need a license. You are more than 100.",
  },
};
const fields = [
  "start",
  "end",
  "requiredAttendees",
  "optionalAttendees",
  "organizer",
  "recurrence",
  "location",
  "enhancedLocation",
  "subject",
  "body",
];

function readAll(item, done) {
  const found = {};
  let open = fields.length;
  let over = false;
  const finish = () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    done(found);
  };
  const timer = setTimeout(finish, 2500);
  fields.forEach((field) => {
    const hear = (result) => {
      if (result.status === "succeeded") found[field] = result.value;
      open -= 1;
      if (open === 0) finish();
    };
    if (!item[field]) hear({});
    else if (field === "body") item[field].getAsync("html", hear);
    else item[field].getAsync(hear);
  });
}

function peopleIn({ requiredAttendees = [], optionalAttendees = [], organizer }) {
  const people = [...requiredAttendees, ...optionalAttendees, ...(organizer ? [organizer] : [])];
  return new Set(people.map(({ emailAddress }) => emailAddress.toLowerCase())).size;
}

function problemIn(found, language) {
  const text = `${found.body.replace(/<[^>]*>/g, " ")} ${found.body} ${found.location}`;
  if (!/https:\/\/(?:[\w-]+\.)*zoom\.us\/[jws]\/\d+/i.test(text)) return undefined;
  const people = peopleIn(found);
  if (people > 100) return words[language].many;
  return people > 2 && found.end - found.start > 40 * 60_000 ? words[language].long : undefined;
}

Office.actions.associate("onAppointmentSend", (event) => {
  try {
    const language = Office.context.displayLanguage.startsWith("da") ? "da" : "en";
    readAll(Office.context.mailbox.item, (found) => {
      const problem = problemIn(found, language);
      event.completed(problem ? { allowEvent: false, errorMessage: problem } : { allowEvent: true });
    });
  } catch {
    event.completed({ allowEvent: true });
  }
});
