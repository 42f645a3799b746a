/** The design's own tables, kept apart from the scenario file so that a slip in either shows. Points: US, UA, EU, RU. */
const rows = (table: string): readonly string[] => table.trim().split('\n');

export const optionRows = rows(`
form.none 4 0 0 6
form.declaration 5 1 1 6
form.executive 7 2 3 4
form.statute 9 5 5 3
form.treaty 0 10 7 0
response.consult 6 0 0 7
response.ambiguity 9 2 3 5
response.material 7 4 5 3
response.defend 3 7 8 1
response.armed 0 8 8 0
nato.renounce 4 0 0 9
nato.moratorium 6 4 4 7
nato.open 4 5 5 2
nato.accession 0 8 3 0
duration.y10 4 0 0 3
duration.y15 4 1 2 3
duration.y50 1 4 3 1
duration.open 3 4 3 0
euforce.none 2 0 3 8
euforce.trainers 4 2 6 6
euforce.rear 5 5 7 2
euforce.forward 4 5 3 0
backstop.none 7 0 0 5
backstop.enable 8 2 5 3
backstop.air 4 5 10 1
backstop.troops 0 6 10 0
forcecap.k250 0 0 0 8
forcecap.k600 4 4 3 6
forcecap.k800 4 7 7 3
forcecap.uncapped 4 8 7 0
arms.restricted 0 0 0 7
arms.purchase 9 4 3 4
arms.statutory 8 5 7 3
arms.funded 4 9 8 1
arms.qme 2 13 8 0
territory.cede 5 0 0 13
territory.dmz 9 2 3 9
territory.freeze 11 6 8 6
territory.partial 8 8 10 3
territory.feb22 4 11 12 0
recognition.dejure 4 0 0 7
recognition.silence 6 2 3 3
recognition.nonrec 5 5 7 0
sanctions.keep 3 5 7 0
sanctions.phased 8 4 7 4
sanctions.rapid 7 2 3 7
sanctions.lift 4 0 0 10
assets.return 4 0 0 6
assets.usvehicle 8 2 1 3
assets.immobilised 5 5 9 1
assets.loan 3 7 8 0
monitoring.osce 3 0 1 4
monitoring.jointcomm 4 1 3 4
monitoring.usled 6 5 7 1
monitoring.un 4 3 5 3
activation.individual 4 5 6 0
activation.consult3d 5 4 6 2
activation.veto 2 0 0 6
`);

export const interactionRows = rows(`
euforce=rear backstop=none -2 -3 -12 1
euforce=forward backstop=none -3 -5 -16 1
euforce=forward backstop=enable 0 0 -8 0
euforce=rear backstop=enable 0 0 -3 0
euforce=rear/forward backstop=air/troops 0 3 3 -3
euforce=forward backstop=air/troops -3 0 0 0
form=declaration/executive response=defend/armed -2 -7 -4 2
form=treaty response=defend/armed -3 4 2 -4
form=statute response=ambiguity/material 2 1 1 0
form=treaty response=consult/ambiguity 2 -9 -2 0
form=declaration/executive duration=y50/open 1 -3 -2 1
form=treaty duration=y50/open -1 1 0 -1
territory=cede recognition=dejure 0 -6 -5 3
territory=dmz/freeze recognition=nonrec 0 3 2 0
form=statute/treaty recognition=nonrec 0 3 1 0
form=statute/treaty territory=dmz 0 4 0 0
form=none/declaration territory=cede/dmz 0 -5 0 0
forcecap=k800/uncapped arms=funded/qme 0 3 2 -2
forcecap=uncapped arms=restricted 0 -4 -2 0
nato=renounce/moratorium form=treaty 0 4 0 -1
nato=accession form=treaty 0 -1 0 0
nato=renounce form=none/declaration 0 -4 0 0
nato=accession response=consult/ambiguity/material -4 -10 -8 1
nato=renounce euforce=trainers/rear 0 0 0 2
sanctions=rapid/lift assets=return 0 -4 -5 2
sanctions=rapid/lift territory=cede 0 -2 -3 0
euforce=rear/forward monitoring=usled 0 1 2 0
activation=veto response=ambiguity/material/defend/armed -1 -6 -3 3
activation=individual response=defend/armed -3 2 0 -2
`);
