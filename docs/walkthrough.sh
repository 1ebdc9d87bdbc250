#!/usr/bin/env bash
# A case from start to finish over the API of a running demonstration: bash docs/walkthrough.sh [http://localhost:8080]
set -euo pipefail
HOUVAST="${1:-http://localhost:8080}"
CASE="by-hand-$(date +%s)"

# post ADDRESS BODY: sends as the supervisor, prints the answer, keeps the id of the entry in $ENTRY and the position reached in $POSITION
post() {
  printf '\n> POST %s\n' "$1"
  ANSWER=$(curl -sS -u supervisor:demo -H 'Content-Type: application/json' -d "$2" "$HOUVAST$1")
  printf '%s\n' "$ANSWER"
  ENTRY=$(printf '%s' "$ANSWER" | sed -n 's/.*"eventIds":\["\([^"]*\)".*/\1/p')
  POSITION=$(printf '%s' "$ANSWER" | sed -n 's/.*"position":\([0-9]*\).*/\1/p')
}
case_() { post "/api/cases/$CASE/$1" "$2"; }

# open
post /api/cases '{"caseId":"'"$CASE"'","occurred":"2024-01-08","family":"Family by hand","programme":"simba-familiezorg-nl",
  "clients":[{"person":"mother","name":"Mother","relation":"mother"}]}'
case_ register-child '{"occurred":"2024-01-08","child":"kim","name":"Kim","birthDate":"2021-05-04","livesWithClient":true}'
case_ record-signal '{"occurred":"2024-01-09","children":["kim"],"source":"day care",
  "observation":"Three times without lunch this week","interpretation":"The days are not organised"}'
SIGNAL=$ENTRY

# consent and team
case_ form-team '{"occurred":"2024-01-15","members":[{"person":"mother","name":"Mother","role":"parent"},
  {"person":"coach","name":"Coach","role":"family-coach"}]}'
case_ give-consent '{"occurred":"2024-01-16","person":"mother","capacity":"parent","scope":"trajectory","form":"written"}'
case_ give-consent '{"occurred":"2024-01-16","person":"coach","capacity":"professional","scope":"trajectory","form":"written"}'
case_ set-trajectory-goal '{"occurred":"2024-01-18","child":"kim","goal":"return-home",
  "rationale":"Mother can and will change what is needed","participants":[{"name":"Coach","role":"coach"},{"name":"Mother","role":"parent"}],
  "evidence":["'"$SIGNAL"'"]}'

# place
HOUSE="house-$CASE"
post /api/houses '{"house":"'"$HOUSE"'","occurred":"2024-01-02","programme":"simba-familiezorg-nl","name":"The Oak","address":"A street nearby","capacity":3}'
post "/api/houses/$HOUSE/approve-simba-parents" '{"occurred":"2024-01-03","parents":[
  {"person":"simba-1","name":"One","professional":true},{"person":"simba-2","name":"Two","professional":false}]}'
case_ give-consent '{"occurred":"2024-01-16","person":"simba-1","capacity":"carer","scope":"trajectory","form":"written"}'
case_ give-consent '{"occurred":"2024-01-16","person":"simba-2","capacity":"carer","scope":"trajectory","form":"written"}'
case_ decide-placement '{"occurred":"2024-01-22","child":"kim","house":"'"$HOUSE"'","outcome":"place","siblingsConsidered":"There are none","minutesFromHome":25,
  "rationale":"Close to the mother","participants":[{"name":"Coach","role":"coach"},{"name":"Supervisor","role":"supervisor"}],"evidence":["'"$SIGNAL"'"]}'
case_ start-placement '{"occurred":"2024-02-01","child":"kim","house":"'"$HOUSE"'"}'

# visit and session
case_ record-parent-child-contact '{"occurred":"2024-02-10","children":["kim"],"parents":["mother"],"contact":"visit-at-house",
  "course":"good","minutes":90,"observation":"They read and ate together"}'
VISIT=$ENTRY
case_ record-coach-session '{"occurred":"2024-02-12","children":["kim"],"with":["mother"],"domains":["parenting-skills"],
  "method":"video-home-training","minutes":60,"observation":"Mother names what the child does"}'
SESSION=$ENTRY

# who stands around the mother and the child
case_ map-network '{"occurred":"2024-02-20","children":["kim"],"parents":["mother"],"ties":[
  {"whose":"mother","member":"grandmother","name":"Grandmother","relation":"family","support":"emotional"},
  {"whose":"kim","member":"grandmother","name":"Grandmother","relation":"family","support":"child-care"}]}'

# reassess and decide: without evidence it is refused with R35, with evidence it is accepted
case_ reassess-risk '{"occurred":"2024-04-29","children":["kim"],"summary":"Calmer at home",
  "factors":[{"kind":"risk","factor":"parenting","presence":"present","change":"lowered"},
             {"kind":"protective","factor":"willingness","presence":"present","change":"same"}]}'
RISK=$ENTRY
TEAM='"participants":[{"name":"Coach","role":"coach"},{"name":"Supervisor","role":"supervisor"},{"name":"Mother","role":"parent"}]'
case_ decide-reassessment '{"occurred":"2024-05-02","children":["kim"],"outcome":"prepare-return","rationale":"The risks are lowered",'"$TEAM"'}'
case_ decide-reassessment '{"occurred":"2024-05-02","children":["kim"],"outcome":"prepare-return","rationale":"The risks are lowered",'"$TEAM"',
  "evidence":["'"$RISK"'","'"$SESSION"'","'"$VISIT"'"]}'
PREPARE=$ENTRY

# return
case_ decide-return '{"occurred":"2024-05-20","children":["kim"],"outcome":"return-in-phases","homeJudgedSafe":true,
  "aftercareProvider":"Home guidance service","rationale":"Home is safe enough","parentsView":"I am ready, and I know whom to call",'"$TEAM"',"evidence":["'"$RISK"'","'"$PREPARE"'"]}'
RETURN=$ENTRY
case_ plan-phased-return '{"occurred":"2024-05-22","children":["kim"],"phases":[
  {"number":1,"from":"2024-06-01","to":"2024-06-30","content":"Weekends at home","criterion":"The child comes back calm"},
  {"number":2,"from":"2024-07-01","to":"2024-07-31","content":"Weeks at home","criterion":"The mother calls when it is hard"}]}'
case_ start-phase '{"occurred":"2024-06-01","children":["kim"],"phase":1}'
case_ evaluate-phase '{"occurred":"2024-06-30","children":["kim"],"phase":1,"result":"go-on","finding":"Calm weekends"}'
case_ complete-return '{"occurred":"2024-08-05","child":"kim","planned":true}'
HOME_=$ENTRY

# aftercare and closure
case_ start-aftercare '{"occurred":"2024-08-05","children":["kim"],"provider":"Home guidance service","plannedEnd":"2025-02-10"}'
case_ record-aftercare-contact '{"occurred":"2024-10-01","children":["kim"],"observation":"Sleeps well, goes to school"}'
CONTACT=$ENTRY
case_ end-aftercare '{"occurred":"2025-02-10","children":["kim"],"outcome":"end-as-planned","rationale":"Six calm months",'"$TEAM"',"evidence":["'"$CONTACT"'"]}'
AFTERCARE=$ENTRY
case_ close-case '{"occurred":"2025-02-24","closures":[{"child":"kim","reason":"returned-home"}],
  "goals":[{"goal":"return-home","reached":true,"finding":"Kim lives at home"}],"retentionNoticeGiven":true,
  "rationale":"The work is done",'"$TEAM"',"evidence":["'"$AFTERCARE"'","'"$HOME_"'"]}'

# what everyone sees, once the position is reached
printf '\n> GET timeline\n'
curl -sS -u inspector:demo "$HOUVAST/api/cases/$CASE/timeline?after=$POSITION"
printf '\n> GET why\n'
curl -sS -u inspector:demo "$HOUVAST/api/cases/$CASE/decisions/$RETURN/why?after=$POSITION"
printf '\n'
