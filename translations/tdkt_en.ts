<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message><source>Back up now</source>
        <translation>Back up now</translation></message>
    <message><source>Back up now…</source>
        <translation>Back up now…</translation></message>
    <message><source>Backed up and read back: {file}.</source>
        <translation>Backed up and read back: {file}.</translation></message>
    <message><source>Backup of an office</source>
        <translation>Backup of an office</translation></message>
    <message><source>Before the office was brought up to date</source>
        <translation>Before the office was brought up to date</translation></message>
    <message><source>Check the office</source>
        <translation>Check the office</translation></message>
    <message><source>Checked when made</source>
        <translation>Checked when made</translation></message>
    <message><source>Choose a backup</source>
        <translation>Choose a backup</translation></message>
    <message><source>Damaged</source>
        <translation>Damaged</translation></message>
    <message><source>Each time the office is closed, a backup is made by itself when anything changed.</source>
        <translation>Each time the office is closed, a backup is made by itself when anything changed.</translation></message>
    <message><source>File</source>
        <translation>File</translation></message>
    <message><source>In which folder shall the restored office stand?</source>
        <translation>In which folder shall the restored office stand?</translation></message>
    <message><source>Mend what can be</source>
        <translation>Mend what can be</translation></message>
    <message><source>No backup yet</source>
        <translation>No backup yet</translation></message>
    <message><source>Read back</source>
        <translation>Read back</translation></message>
    <message><source>Read back, whole</source>
        <translation>Read back, whole</translation></message>
    <message><source>Restore a file…</source>
        <translation>Restore a file…</translation></message>
    <message><source>Restored into “{folder}”. Close this office, then open that folder.</source>
        <translation>Restored into “{folder}”. Close this office, then open that folder.</translation></message>
    <message><source>Restore…</source>
        <translation>Restore…</translation></message>
    <message><source>Restoring writes a new folder beside; the office that is open stays as it is.</source>
        <translation>Restoring writes a new folder beside; the office that is open stays as it is.</translation></message>
    <message><source>The office is whole.</source>
        <translation>The office is whole.</translation></message>
    <message><source>The whole office in one file, on another disk or a USB stick.</source>
        <translation>The whole office in one file, on another disk or a USB stick.</translation></message>
    <message><source>When the office was closed</source>
        <translation>When the office was closed</translation></message>
    <message><source>Where shall the backup stand?</source>
        <translation>Where shall the backup stand?</translation></message>
    <message><source>{count} backups kept in the office folder; the last ten stay</source>
        <translation>{count} backups kept in the office folder; the last ten stay</translation></message>
    <message><source>{count} findings more</source>
        <translation>{count} findings more</translation></message>
</context>
<context>
    <name>Blank</name>
    <message><source>Back by</source>
        <translation>Back by</translation></message>
    <message><source>Choose where…</source>
        <translation>Choose where…</translation></message>
    <message><source>Collectives proposed</source>
        <translation>Collectives proposed</translation></message>
    <message><source>Every unit ({count} files)</source>
        <translation>Every unit ({count} files)</translation></message>
    <message><source>For whom</source>
        <translation>For whom</translation></message>
    <message><source>Give out blank lists</source>
        <translation>Give out blank lists</translation></message>
    <message><source>Give out blank lists…</source>
        <translation>Give out blank lists…</translation></message>
    <message><source>Grades</source>
        <translation>Grades</translation></message>
    <message><source>Households</source>
        <translation>Households</translation></message>
    <message><source>Initiatives</source>
        <translation>Initiatives</translation></message>
    <message><source>Kind of file</source>
        <translation>Kind of file</translation></message>
    <message><source>List</source>
        <translation>List</translation></message>
    <message><source>One file for all</source>
        <translation>One file for all</translation></message>
    <message><source>Persons proposed</source>
        <translation>Persons proposed</translation></message>
    <message><source>Registrations</source>
        <translation>Registrations</translation></message>
    <message><source>Scores</source>
        <translation>Scores</translation></message>
    <message><source>Staff</source>
        <translation>Staff</translation></message>
    <message><source>Stopped; the lists written so far are whole.</source>
        <translation>Stopped; the lists written so far are whole.</translation></message>
    <message><source>The blank list stands in “{file}”.</source>
        <translation>The blank list stands in “{file}”.</translation></message>
    <message><source>The list that comes back filled in is taken without mending.</source>
        <translation>The list that comes back filled in is taken without mending.</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
    <message><source>Where shall the blank list stand?</source>
        <translation>Where shall the blank list stand?</translation></message>
    <message><source>Where shall the blank lists stand?</source>
        <translation>Where shall the blank lists stand?</translation></message>
    <message><source>{count} blank lists stand in the folder “{folder}”.</source>
        <translation>{count} blank lists stand in the folder “{folder}”.</translation></message>
    <message><source>{file}, empty</source>
        <translation>{file}, empty</translation></message>
    <message><source>{file}, with names</source>
        <translation>{file}, with names</translation></message>
</context>
<context>
    <name>Bonus</name>
    <message><source>Annulled on {day}: nothing is to be paid.</source>
        <translation>Annulled on {day}: nothing is to be paid.</translation></message>
    <message><source>Annulled on {day}: {amount} đ were paid and are to be recovered.</source>
        <translation>Annulled on {day}: {amount} đ were paid and are to be recovered.</translation></message>
    <message><source>The rules in use name no bonus for this award on {day}.</source>
        <translation>The rules in use name no bonus for this award on {day}.</translation></message>
    <message><source>“{award}” of the same period is paid, which is higher ({article}).</source>
        <translation>“{award}” of the same period is paid, which is higher ({article}).</translation></message>
</context>
<context>
    <name>Calendar</name>
    <message><source>Fr</source>
        <translation>Fr</translation></message>
    <message><source>Mo</source>
        <translation>Mo</translation></message>
    <message><source>Month after</source>
        <translation>Month after</translation></message>
    <message><source>Month before</source>
        <translation>Month before</translation></message>
    <message><source>Month {month}/{year}</source>
        <translation>Month {month}/{year}</translation></message>
    <message><source>Sa</source>
        <translation>Sa</translation></message>
    <message><source>Su</source>
        <translation>Su</translation></message>
    <message><source>Th</source>
        <translation>Th</translation></message>
    <message><source>Tu</source>
        <translation>Tu</translation></message>
    <message><source>We</source>
        <translation>We</translation></message>
</context>
<context>
    <name>Cells</name>
    <message><source>Cancel</source>
        <translation>Cancel</translation></message>
    <message><source>Take in as a list…</source>
        <translation>Take in as a list…</translation></message>
    <message><source>The pasted cells change nothing.</source>
        <translation>The pasted cells change nothing.</translation></message>
    <message><source>What the pasted cells change</source>
        <translation>What the pasted cells change</translation></message>
    <message><source>Write {count} cells</source>
        <translation>Write {count} cells</translation></message>
    <message><source>must not be empty</source>
        <translation>must not be empty</translation></message>
    <message><source>no “{text}” is on file</source>
        <translation>no “{text}” is on file</translation></message>
    <message><source>not in this list</source>
        <translation>not in this list</translation></message>
    <message><source>there is no day “{text}”</source>
        <translation>there is no day “{text}”</translation></message>
    <message><source>this column is not typed into</source>
        <translation>this column is not typed into</translation></message>
    <message><source>will change</source>
        <translation>will change</translation></message>
    <message><source>{column} must not be empty.</source>
        <translation>{column} must not be empty.</translation></message>
    <message><source>{count} cells change</source>
        <translation>{count} cells change</translation></message>
    <message><source>{count} refused</source>
        <translation>{count} refused</translation></message>
    <message><source>{count} rows are not in the list</source>
        <translation>{count} rows are not in the list</translation></message>
    <message><source>{count} rows bear this name</source>
        <translation>{count} rows bear this name</translation></message>
    <message><source>{count} stay as they are</source>
        <translation>{count} stay as they are</translation></message>
    <message><source>“{text}” is no day</source>
        <translation>“{text}” is no day</translation></message>
    <message><source>“{text}” is no number</source>
        <translation>“{text}” is no number</translation></message>
    <message><source>“{text}” may be one of several</source>
        <translation>“{text}” may be one of several</translation></message>
</context>
<context>
    <name>Certificate</name>
    <message><source>Achievement</source>
        <translation>Achievement</translation></message>
    <message><source>Blank</source>
        <translation>Blank</translation></message>
    <message><source>Decision</source>
        <translation>Decision</translation></message>
    <message><source>For these awards</source>
        <translation>For these awards</translation></message>
    <message><source>Name of the signer</source>
        <translation>Name of the signer</translation></message>
    <message><source>Name with form of address</source>
        <translation>Name with form of address</translation></message>
    <message><source>Number in the register</source>
        <translation>Number in the register</translation></message>
    <message><source>Place and date</source>
        <translation>Place and date</translation></message>
    <message><source>Position and unit</source>
        <translation>Position and unit</translation></message>
    <message><source>Position of the signer</source>
        <translation>Position of the signer</translation></message>
    <message><source>The blank with its fields: {name}</source>
        <translation>The blank with its fields: {name}</translation></message>
    <message><source>Title or form of reward</source>
        <translation>Title or form of reward</translation></message>
    <message><source>Typeface</source>
        <translation>Typeface</translation></message>
    <message><source>Who gives it</source>
        <translation>Who gives it</translation></message>
    <message><source>at the left</source>
        <translation>at the left</translation></message>
    <message><source>at the right</source>
        <translation>at the right</translation></message>
    <message><source>bold</source>
        <translation>bold</translation></message>
    <message><source>from the left</source>
        <translation>from the left</translation></message>
    <message><source>from the top</source>
        <translation>from the top</translation></message>
    <message><source>height</source>
        <translation>height</translation></message>
    <message><source>in capitals</source>
        <translation>in capitals</translation></message>
    <message><source>in the middle</source>
        <translation>in the middle</translation></message>
    <message><source>most lines</source>
        <translation>most lines</translation></message>
    <message><source>no</source>
        <translation>no</translation></message>
    <message><source>on the blank</source>
        <translation>on the blank</translation></message>
    <message><source>size of letters</source>
        <translation>size of letters</translation></message>
    <message><source>slanted</source>
        <translation>slanted</translation></message>
    <message><source>smallest size</source>
        <translation>smallest size</translation></message>
    <message><source>stands</source>
        <translation>stands</translation></message>
    <message><source>width</source>
        <translation>width</translation></message>
    <message><source>yes</source>
        <translation>yes</translation></message>
    <message><source>{field}: {measure}</source>
        <translation>{field}: {measure}</translation></message>
    <message><source>{x} mm from the left, {y} mm from the top, {size} pt</source>
        <translation>{x} mm from the left, {y} mm from the top, {size} pt</translation></message>
</context>
<context>
    <name>Column</name>
    <message><source>Against</source>
        <translation>Against</translation></message>
    <message><source>Amount</source>
        <translation>Amount</translation></message>
    <message><source>Annulled</source>
        <translation>Annulled</translation></message>
    <message><source>Appraisal</source>
        <translation>Appraisal</translation></message>
    <message><source>Arrived on</source>
        <translation>Arrived on</translation></message>
    <message><source>As it is read</source>
        <translation>As it is read</translation></message>
    <message><source>As the file has it</source>
        <translation>As the file has it</translation></message>
    <message><source>At most</source>
        <translation>At most</translation></message>
    <message><source>Award</source>
        <translation>Award</translation></message>
    <message><source>Award title</source>
        <translation>Award title</translation></message>
    <message><source>Awarded</source>
        <translation>Awarded</translation></message>
    <message><source>Awards</source>
        <translation>Awards</translation></message>
    <message><source>Awards given</source>
        <translation>Awards given</translation></message>
    <message><source>Backup</source>
        <translation>Backup</translation></message>
    <message><source>Before → after</source>
        <translation>Before → after</translation></message>
    <message><source>Belongs to</source>
        <translation>Belongs to</translation></message>
    <message><source>Bonus, đồng</source>
        <translation>Bonus, đồng</translation></message>
    <message><source>Born</source>
        <translation>Born</translation></message>
    <message><source>Born, position</source>
        <translation>Born, position</translation></message>
    <message><source>By decision</source>
        <translation>By decision</translation></message>
    <message><source>By its own day</source>
        <translation>By its own day</translation></message>
    <message><source>By the other day</source>
        <translation>By the other day</translation></message>
    <message><source>By which rule</source>
        <translation>By which rule</translation></message>
    <message><source>Change</source>
        <translation>Change</translation></message>
    <message><source>Check</source>
        <translation>Check</translation></message>
    <message><source>Content</source>
        <translation>Content</translation></message>
    <message><source>Cooperating units</source>
        <translation>Cooperating units</translation></message>
    <message><source>Counted</source>
        <translation>Counted</translation></message>
    <message><source>Cure</source>
        <translation>Cure</translation></message>
    <message><source>Day</source>
        <translation>Day</translation></message>
    <message><source>Day, signed by</source>
        <translation>Day, signed by</translation></message>
    <message><source>Decision</source>
        <translation>Decision</translation></message>
    <message><source>Detail</source>
        <translation>Detail</translation></message>
    <message><source>Differs by</source>
        <translation>Differs by</translation></message>
    <message><source>Dossiers received</source>
        <translation>Dossiers received</translation></message>
    <message><source>Draft pack</source>
        <translation>Draft pack</translation></message>
    <message><source>Due</source>
        <translation>Due</translation></message>
    <message><source>Due day</source>
        <translation>Due day</translation></message>
    <message><source>File</source>
        <translation>File</translation></message>
    <message><source>For</source>
        <translation>For</translation></message>
    <message><source>Form</source>
        <translation>Form</translation></message>
    <message><source>From</source>
        <translation>From</translation></message>
    <message><source>From – to</source>
        <translation>From – to</translation></message>
    <message><source>From, to</source>
        <translation>From, to</translation></message>
    <message><source>In charge</source>
        <translation>In charge</translation></message>
    <message><source>In force</source>
        <translation>In force</translation></message>
    <message><source>Invalid</source>
        <translation>Invalid</translation></message>
    <message><source>Kind</source>
        <translation>Kind</translation></message>
    <message><source>Kind of round</source>
        <translation>Kind of round</translation></message>
    <message><source>Launching document</source>
        <translation>Launching document</translation></message>
    <message><source>Leading unit</source>
        <translation>Leading unit</translation></message>
    <message><source>Level</source>
        <translation>Level</translation></message>
    <message><source>List</source>
        <translation>List</translation></message>
    <message><source>Made from, files</source>
        <translation>Made from, files</translation></message>
    <message><source>Meeting</source>
        <translation>Meeting</translation></message>
    <message><source>Members</source>
        <translation>Members</translation></message>
    <message><source>Name</source>
        <translation>Name</translation></message>
    <message><source>Name of the movement</source>
        <translation>Name of the movement</translation></message>
    <message><source>Name of the round</source>
        <translation>Name of the round</translation></message>
    <message><source>Name of the unit</source>
        <translation>Name of the unit</translation></message>
    <message><source>Name, born, position</source>
        <translation>Name, born, position</translation></message>
    <message><source>Name, position</source>
        <translation>Name, position</translation></message>
    <message><source>Name, position, unit then</source>
        <translation>Name, position, unit then</translation></message>
    <message><source>Needed</source>
        <translation>Needed</translation></message>
    <message><source>No.</source>
        <translation>No.</translation></message>
    <message><source>Nomination</source>
        <translation>Nomination</translation></message>
    <message><source>Nominations</source>
        <translation>Nominations</translation></message>
    <message><source>Nominations going up</source>
        <translation>Nominations going up</translation></message>
    <message><source>Now</source>
        <translation>Now</translation></message>
    <message><source>Number</source>
        <translation>Number</translation></message>
    <message><source>Number of arrival</source>
        <translation>Number of arrival</translation></message>
    <message><source>Number of decision</source>
        <translation>Number of decision</translation></message>
    <message><source>Order</source>
        <translation>Order</translation></message>
    <message><source>Out of</source>
        <translation>Out of</translation></message>
    <message><source>Outcome</source>
        <translation>Outcome</translation></message>
    <message><source>Paid</source>
        <translation>Paid</translation></message>
    <message><source>Papers</source>
        <translation>Papers</translation></message>
    <message><source>Part of the year</source>
        <translation>Part of the year</translation></message>
    <message><source>Pasted</source>
        <translation>Pasted</translation></message>
    <message><source>People</source>
        <translation>People</translation></message>
    <message><source>Position</source>
        <translation>Position</translation></message>
    <message><source>Position, unit</source>
        <translation>Position, unit</translation></message>
    <message><source>Position, unit then</source>
        <translation>Position, unit then</translation></message>
    <message><source>Present</source>
        <translation>Present</translation></message>
    <message><source>Proofs</source>
        <translation>Proofs</translation></message>
    <message><source>Proposed</source>
        <translation>Proposed</translation></message>
    <message><source>Report</source>
        <translation>Report</translation></message>
    <message><source>Result</source>
        <translation>Result</translation></message>
    <message><source>Row</source>
        <translation>Row</translation></message>
    <message><source>Rows held</source>
        <translation>Rows held</translation></message>
    <message><source>Rows taken</source>
        <translation>Rows taken</translation></message>
    <message><source>Scope</source>
        <translation>Scope</translation></message>
    <message><source>Sent on</source>
        <translation>Sent on</translation></message>
    <message><source>Sheet</source>
        <translation>Sheet</translation></message>
    <message><source>Signer</source>
        <translation>Signer</translation></message>
    <message><source>Size</source>
        <translation>Size</translation></message>
    <message><source>Standing</source>
        <translation>Standing</translation></message>
    <message><source>State</source>
        <translation>State</translation></message>
    <message><source>Status</source>
        <translation>Status</translation></message>
    <message><source>Step</source>
        <translation>Step</translation></message>
    <message><source>Taken in on</source>
        <translation>Taken in on</translation></message>
    <message><source>Task</source>
        <translation>Task</translation></message>
    <message><source>Task of the plan</source>
        <translation>Task of the plan</translation></message>
    <message><source>Times</source>
        <translation>Times</translation></message>
    <message><source>Times awarded</source>
        <translation>Times awarded</translation></message>
    <message><source>Title, form</source>
        <translation>Title, form</translation></message>
    <message><source>To</source>
        <translation>To</translation></message>
    <message><source>To be recovered</source>
        <translation>To be recovered</translation></message>
    <message><source>To whom</source>
        <translation>To whom</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>Unit now</source>
        <translation>Unit now</translation></message>
    <message><source>Unit or level</source>
        <translation>Unit or level</translation></message>
    <message><source>Units answering</source>
        <translation>Units answering</translation></message>
    <message><source>Verdict</source>
        <translation>Verdict</translation></message>
    <message><source>Votes</source>
        <translation>Votes</translation></message>
    <message><source>Waited</source>
        <translation>Waited</translation></message>
    <message><source>What changes</source>
        <translation>What changes</translation></message>
    <message><source>What it says</source>
        <translation>What it says</translation></message>
    <message><source>What was done</source>
        <translation>What was done</translation></message>
    <message><source>When</source>
        <translation>When</translation></message>
    <message><source>Who reports</source>
        <translation>Who reports</translation></message>
    <message><source>Who, for what</source>
        <translation>Who, for what</translation></message>
    <message><source>Why held back</source>
        <translation>Why held back</translation></message>
    <message><source>Why not paid</source>
        <translation>Why not paid</translation></message>
    <message><source>Worked on last</source>
        <translation>Worked on last</translation></message>
    <message><source>Year</source>
        <translation>Year</translation></message>
    <message><source>Year of merit</source>
        <translation>Year of merit</translation></message>
    <message><source>Years</source>
        <translation>Years</translation></message>
</context>
<context>
    <name>Command</name>
    <message><source>Backed up and checked: {file}.</source>
        <translation>Backed up and checked: {file}.</translation></message>
    <message><source>Certificate: {name}, {width} × {height} mm, {count} fields</source>
        <translation>Certificate: {name}, {width} × {height} mm, {count} fields</translation></message>
    <message><source>Changed: {before} → {after}</source>
        <translation>Changed: {before} → {after}</translation></message>
    <message><source>Decision {number}: {count} awards, {total} đồng.</source>
        <translation>Decision {number}: {count} awards, {total} đồng.</translation></message>
    <message><source>Done: {step}.</source>
        <translation>Done: {step}.</translation></message>
    <message><source>Everything in the office is sound.</source>
        <translation>Everything in the office is sound.</translation></message>
    <message><source>File changed: {path}</source>
        <translation>File changed: {path}</translation></message>
    <message><source>File gone: {path}</source>
        <translation>File gone: {path}</translation></message>
    <message><source>Gone: {before}</source>
        <translation>Gone: {before}</translation></message>
    <message><source>Missing: {names}.</source>
        <translation>Missing: {names}.</translation></message>
    <message><source>New file: {path}</source>
        <translation>New file: {path}</translation></message>
    <message><source>New key {file}: {fingerprint}</source>
        <translation>New key {file}: {fingerprint}</translation></message>
    <message><source>New: {after}</source>
        <translation>New: {after}</translation></message>
    <message><source>Not understood: {names}.</source>
        <translation>Not understood: {names}.</translation></message>
    <message><source>Nothing changes.</source>
        <translation>Nothing changes.</translation></message>
    <message><source>Nothing was kept yet.</source>
        <translation>Nothing was kept yet.</translation></message>
    <message><source>One of these is needed: {names}.</source>
        <translation>One of these is needed: {names}.</translation></message>
    <message><source>Options</source>
        <translation>Options</translation></message>
    <message><source>Restored into {folder}.</source>
        <translation>Restored into {folder}.</translation></message>
    <message><source>The accepted rows were kept.</source>
        <translation>The accepted rows were kept.</translation></message>
    <message><source>The command is not written as it must be.</source>
        <translation>The command is not written as it must be.</translation></message>
    <message><source>The council has {count} members.</source>
        <translation>The council has {count} members.</translation></message>
    <message><source>The dossier is complete: {count} files.</source>
        <translation>The dossier is complete: {count} files.</translation></message>
    <message><source>The dossier is not as it was written. Altered: {altered}. Missing: {missing}. Added: {added}.</source>
        <translation>The dossier is not as it was written. Altered: {altered}. Missing: {missing}. Added: {added}.</translation></message>
    <message><source>The dossier lies in {folder}, read back and compared.</source>
        <translation>The dossier lies in {folder}, read back and compared.</translation></message>
    <message><source>The meeting was short of its quorum: {present} of {members} members.</source>
        <translation>The meeting was short of its quorum: {present} of {members} members.</translation></message>
    <message><source>The office of {unit} is ready in {folder}.</source>
        <translation>The office of {unit} is ready in {folder}.</translation></message>
    <message><source>The program made a mistake; nothing half-done was kept. Details: {log}.</source>
        <translation>The program made a mistake; nothing half-done was kept. Details: {log}.</translation></message>
    <message><source>The round “{name}” is open.</source>
        <translation>The round “{name}” is open.</translation></message>
    <message><source>Usage</source>
        <translation>Usage</translation></message>
    <message><source>What must be given</source>
        <translation>What must be given</translation></message>
    <message><source>Written: {file}.</source>
        <translation>Written: {file}.</translation></message>
    <message><source>Year {year}: {count} qualify and were not proposed; {open} more need evidence or a judgement.</source>
        <translation>Year {year}: {count} qualify and were not proposed; {open} more need evidence or a judgement.</translation></message>
    <message><source>a cell goes on without end; look for a quotation mark too many</source>
        <translation>a cell goes on without end; look for a quotation mark too many</translation></message>
    <message><source>altered: {file}</source>
        <translation>altered: {file}</translation></message>
    <message><source>case {case} lacks something, or says what cannot be</source>
        <translation>case {case} lacks something, or says what cannot be</translation></message>
    <message><source>it has no row</source>
        <translation>it has no row</translation></message>
    <message><source>it holds no case</source>
        <translation>it holds no case</translation></message>
    <message><source>it is a file, not a folder</source>
        <translation>it is a file, not a folder</translation></message>
    <message><source>it is a folder, not a file</source>
        <translation>it is a folder, not a file</translation></message>
    <message><source>it is no JSON, from line {line} on</source>
        <translation>it is no JSON, from line {line} on</translation></message>
    <message><source>it is no text in UTF-8</source>
        <translation>it is no text in UTF-8</translation></message>
    <message><source>not signed</source>
        <translation>not signed</translation></message>
    <message><source>show this page</source>
        <translation>show this page</translation></message>
    <message><source>signed by a known issuer</source>
        <translation>signed by a known issuer</translation></message>
    <message><source>signed, key {fingerprint}</source>
        <translation>signed, key {fingerprint}</translation></message>
    <message><source>the name is missing</source>
        <translation>the name is missing</translation></message>
    <message><source>the signature does not fit</source>
        <translation>the signature does not fit</translation></message>
    <message><source>there is no such file or folder</source>
        <translation>there is no such file or folder</translation></message>
    <message><source>these columns are missing: {columns}</source>
        <translation>these columns are missing: {columns}</translation></message>
    <message><source>{accepted} rows accepted, {held} held back. {kept}</source>
        <translation>{accepted} rows accepted, {held} held back. {kept}</translation></message>
    <message><source>{code} {title}: {kinds} in the province's form, PDF as the program lays it out</source>
        <translation>{code} {title}: {kinds} in the province's form, PDF as the program lays it out</translation></message>
    <message><source>{count} blank lists stand in {folder}.</source>
        <translation>{count} blank lists stand in {folder}.</translation></message>
    <message><source>{count} files in {file}.</source>
        <translation>{count} files in {file}.</translation></message>
    <message><source>{file} is signed: {fingerprint}</source>
        <translation>{file} is signed: {fingerprint}</translation></message>
    <message><source>{kinds} in the form of the province</source>
        <translation>{kinds} in the form of the province</translation></message>
    <message><source>{name} and {other} exclude each other.</source>
        <translation>{name} and {other} exclude each other.</translation></message>
    <message><source>{name} cannot be “{value}”. Choose from: {known}.</source>
        <translation>{name} cannot be “{value}”. Choose from: {known}.</translation></message>
    <message><source>{name} must be a whole number, not “{value}”.</source>
        <translation>{name} must be a whole number, not “{value}”.</translation></message>
    <message><source>{name} must be a year, not “{value}”.</source>
        <translation>{name} must be a year, not “{value}”.</translation></message>
    <message><source>{name} needs a value.</source>
        <translation>{name} needs a value.</translation></message>
    <message><source>{name}, version {version}, {issuer}</source>
        <translation>{name}, version {version}, {issuer}</translation></message>
    <message><source>{number} of {total}</source>
        <translation>{number} of {total}</translation></message>
    <message><source>{part}: {count} rows</source>
        <translation>{part}: {count} rows</translation></message>
    <message><source>{passed} of {count} nominations reached their threshold.</source>
        <translation>{passed} of {count} nominations reached their threshold.</translation></message>
    <message><source>“{member}” is not a member of the council</source>
        <translation>“{member}” is not a member of the council</translation></message>
    <message><source>“{role}” is none of chair, deputy, secretary, member</source>
        <translation>“{role}” is none of chair, deputy, secretary, member</translation></message>
    <message><source>“{text}” is neither yes nor no</source>
        <translation>“{text}” is neither yes nor no</translation></message>
    <message><source>“{text}” is not a whole number</source>
        <translation>“{text}” is not a whole number</translation></message>
    <message><source>“{vote}” is none of for, against, invalid, absent, conflict</source>
        <translation>“{vote}” is none of for, against, invalid, absent, conflict</translation></message>
</context>
<context>
    <name>Condition</name>
    <message><source>Ask for level, length and result of the linked movement review.</source>
        <translation>Ask for level, length and result of the linked movement review.</translation></message>
    <message><source>Ask for the day of the discipline “{form}”.</source>
        <translation>Ask for the day of the discipline “{form}”.</translation></message>
    <message><source>Ask for the grades or award decisions of {years}.</source>
        <translation>Ask for the grades or award decisions of {years}.</translation></message>
    <message><source>Ask for the head counts: members in all, and members with “{award}”.</source>
        <translation>Ask for the head counts: members in all, and members with “{award}”.</translation></message>
    <message><source>Ask for the months of service in {year}.</source>
        <translation>Ask for the months of service in {year}.</translation></message>
    <message><source>Ask for the number of households, and of those with “{award}”.</source>
        <translation>Ask for the number of households, and of those with “{award}”.</translation></message>
    <message><source>Ask for the reach of the linked achievement and who confirmed it.</source>
        <translation>Ask for the reach of the linked achievement and who confirmed it.</translation></message>
    <message><source>Ask for the score sheet by the province's frame, and tick the box.</source>
        <translation>Ask for the score sheet by the province's frame, and tick the box.</translation></message>
    <message><source>Ask for the unit's place in its cluster for {year}.</source>
        <translation>Ask for the unit's place in its cluster for {year}.</translation></message>
    <message><source>Ask how long the list was posted; {days} days are needed.</source>
        <translation>Ask how long the list was posted; {days} days are needed.</translation></message>
    <message><source>Ask how many members did not complete their task.</source>
        <translation>Ask how many members did not complete their task.</translation></message>
    <message><source>Ask how many members hold “{award}”.</source>
        <translation>Ask how many members hold “{award}”.</translation></message>
    <message><source>Ask whether a member is under discipline of “{form}” or graver.</source>
        <translation>Ask whether a member is under discipline of “{form}” or graver.</translation></message>
    <message><source>Graded “{grade}” in {year}; “{wanted}” or better is needed.</source>
        <translation>Graded “{grade}” in {year}; “{wanted}” or better is needed.</translation></message>
    <message><source>Judged by the officer as not met.</source>
        <translation>Judged by the officer as not met.</translation></message>
    <message><source>No grade of the unit for {year} is on file: ask for the decision.</source>
        <translation>No grade of the unit for {year} is on file: ask for the decision.</translation></message>
    <message><source>No grade of {year} is on file: ask for the decision on grades.</source>
        <translation>No grade of {year} is on file: ask for the decision on grades.</translation></message>
    <message><source>No registration for this award in {year} is on file.</source>
        <translation>No registration for this award in {year} is on file.</translation></message>
    <message><source>No review of a movement is linked to this proposal.</source>
        <translation>No review of a movement is linked to this proposal.</translation></message>
    <message><source>No sudden achievement is linked to this proposal.</source>
        <translation>No sudden achievement is linked to this proposal.</translation></message>
    <message><source>None of the alternatives below is met yet; some are not known.</source>
        <translation>None of the alternatives below is met yet; some are not known.</translation></message>
    <message><source>None of the alternatives below is met.</source>
        <translation>None of the alternatives below is met.</translation></message>
    <message><source>Not all of the conditions below are met.</source>
        <translation>Not all of the conditions below are met.</translation></message>
    <message><source>Not yet judged: read the report of merit and tick the box.</source>
        <translation>Not yet judged: read the report of merit and tick the box.</translation></message>
    <message><source>Place {rank} in its cluster; {needed} is needed.</source>
        <translation>Place {rank} in its cluster; {needed} is needed.</translation></message>
    <message><source>Some of the conditions below are not known.</source>
        <translation>Some of the conditions below are not known.</translation></message>
    <message><source>The achievement begins in {year}, before the discipline of {day} was served: it counts from then on.</source>
        <translation>The achievement begins in {year}, before the discipline of {day} was served: it counts from then on.</translation></message>
    <message><source>The initiatives on file already served for {award}.</source>
        <translation>The initiatives on file already served for {award}.</translation></message>
    <message><source>The leader is graded “{grade}”, above the unit's “{unit_grade}” of {year}.</source>
        <translation>The leader is graded “{grade}”, above the unit's “{unit_grade}” of {year}.</translation></message>
    <message><source>The linked achievement does not reach as far as is needed.</source>
        <translation>The linked achievement does not reach as far as is needed.</translation></message>
    <message><source>The linked review does not fit: level, length, kind of review or result.</source>
        <translation>The linked review does not fit: level, length, kind of review or result.</translation></message>
    <message><source>The list was posted for {posted} days; {days} are needed.</source>
        <translation>The list was posted for {posted} days; {days} are needed.</translation></message>
    <message><source>The rules in use hold no standard of their own for this award: judge it by its decree.</source>
        <translation>The rules in use hold no standard of their own for this award: judge it by its decree.</translation></message>
    <message><source>The run of {count} years lacks what must be won or made in that time.</source>
        <translation>The run of {count} years lacks what must be won or made in that time.</translation></message>
    <message><source>The years {years} already served for {award}.</source>
        <translation>The years {years} already served for {award}.</translation></message>
    <message><source>Under discipline of “{form}” in {year}.</source>
        <translation>Under discipline of “{form}” in {year}.</translation></message>
    <message><source>Wait for the conclusion: {matter}.</source>
        <translation>Wait for the conclusion: {matter}.</translation></message>
    <message><source>What was won or made in the run of years is not proved: ask for it.</source>
        <translation>What was won or made in the run of years is not proved: ask for it.</translation></message>
    <message><source>{count} consecutive years of “{grade}” or better are needed; not so: {years}.</source>
        <translation>{count} consecutive years of “{grade}” or better are needed; not so: {years}.</translation></message>
    <message><source>{count} members are under discipline of “{form}” or graver.</source>
        <translation>{count} members are under discipline of “{form}” or graver.</translation></message>
    <message><source>{holders} members hold “{award}”; {needed} are needed.</source>
        <translation>{holders} members hold “{award}”; {needed} are needed.</translation></message>
    <message><source>{holders} members with “{award}” of {headcount} in all cannot be: check the counts.</source>
        <translation>{holders} members with “{award}” of {headcount} in all cannot be: check the counts.</translation></message>
    <message><source>{holders} of {headcount} members hold “{award}”: under {percent}%.</source>
        <translation>{holders} of {headcount} members hold “{award}”: under {percent}%.</translation></message>
    <message><source>{holders} of {households} households hold “{award}”: under {percent}%.</source>
        <translation>{holders} of {households} households hold “{award}”: under {percent}%.</translation></message>
    <message><source>{incomplete} members did not complete their task.</source>
        <translation>{incomplete} members did not complete their task.</translation></message>
    <message><source>{needed} accepted research works of the needed reach and period are asked for; {found} on file.</source>
        <translation>{needed} accepted research works of the needed reach and period are asked for; {found} on file.</translation></message>
    <message><source>{needed} recognised initiatives of the needed reach and period are asked for; {found} on file.</source>
        <translation>{needed} recognised initiatives of the needed reach and period are asked for; {found} on file.</translation></message>
    <message><source>{served} months of service in {year}; {months} are needed.</source>
        <translation>{served} months of service in {year}; {months} are needed.</translation></message>
    <message><source>{unsure} more are not yet recognised, or lack year, reach, use or decision number: ask for the papers.</source>
        <translation>{unsure} more are not yet recognised, or lack year, reach, use or decision number: ask for the papers.</translation></message>
    <message><source>“{award}” is needed {times} times; on file: {found}.</source>
        <translation>“{award}” is needed {times} times; on file: {found}.</translation></message>
    <message><source>“{award}” must be held first; it is not on file.</source>
        <translation>“{award}” must be held first; it is not on file.</translation></message>
    <message><source>“{award}” of {times} consecutive years is needed; not on file: {years}.</source>
        <translation>“{award}” of {times} consecutive years is needed; not on file: {years}.</translation></message>
    <message><source>“{award}” of {years}: not yet decided, without decision number, or perhaps another's. Ask for the decisions.</source>
        <translation>“{award}” of {years}: not yet decided, without decision number, or perhaps another's. Ask for the decisions.</translation></message>
    <message><source>“{award}” of {year} is not certain: ask for the decision.</source>
        <translation>“{award}” of {year} is not certain: ask for the decision.</translation></message>
    <message><source>“{award}” of {year} may already be given for this: ask for the decision.</source>
        <translation>“{award}” of {year} may already be given for this: ask for the decision.</translation></message>
    <message><source>“{award}” of {year} was already given for this ({number}).</source>
        <translation>“{award}” of {year} was already given for this ({number}).</translation></message>
    <message><source>“{award}” was given for {year}; {gap} years must lie between.</source>
        <translation>“{award}” was given for {year}; {gap} years must lie between.</translation></message>
    <message><source>“{grade}” of {year} has no issued decision behind it: ask for its number.</source>
        <translation>“{grade}” of {year} has no issued decision behind it: ask for its number.</translation></message>
</context>
<context>
    <name>Council</name>
    <message><source>A Council has one chair; here there are {count}.</source>
        <translation>A Council has one chair; here there are {count}.</translation></message>
    <message><source>Add a line</source>
        <translation>Add a line</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>Award rounds</source>
        <translation>Award rounds</translation></message>
    <message><source>Chair</source>
        <translation>Chair</translation></message>
    <message><source>Change the members…</source>
        <translation>Change the members…</translation></message>
    <message><source>Deputy chair</source>
        <translation>Deputy chair</translation></message>
    <message><source>Enough</source>
        <translation>Enough</translation></message>
    <message><source>Enter the members first.</source>
        <translation>Enter the members first.</translation></message>
    <message><source>Every member has voted</source>
        <translation>Every member has voted</translation></message>
    <message><source>Full name</source>
        <translation>Full name</translation></message>
    <message><source>Meeting of {day}</source>
        <translation>Meeting of {day}</translation></message>
    <message><source>Member</source>
        <translation>Member</translation></message>
    <message><source>Members</source>
        <translation>Members</translation></message>
    <message><source>Members of the Council</source>
        <translation>Members of the Council</translation></message>
    <message><source>Name of member {number}</source>
        <translation>Name of member {number}</translation></message>
    <message><source>Names, posts and roles; typed, or pasted from Excel.</source>
        <translation>Names, posts and roles; typed, or pasted from Excel.</translation></message>
    <message><source>No Council is seated yet.</source>
        <translation>No Council is seated yet.</translation></message>
    <message><source>No meeting yet</source>
        <translation>No meeting yet</translation></message>
    <message><source>No quorum: at least {needed} needed</source>
        <translation>No quorum: at least {needed} needed</translation></message>
    <message><source>Not enough</source>
        <translation>Not enough</translation></message>
    <message><source>Not voted yet</source>
        <translation>Not voted yet</translation></message>
    <message><source>Open a round and take in the units' lists.</source>
        <translation>Open a round and take in the units' lists.</translation></message>
    <message><source>Open the round</source>
        <translation>Open the round</translation></message>
    <message><source>Post</source>
        <translation>Post</translation></message>
    <message><source>Post of member {number}</source>
        <translation>Post of member {number}</translation></message>
    <message><source>Quorum reached: at least {needed} needed</source>
        <translation>Quorum reached: at least {needed} needed</translation></message>
    <message><source>Role</source>
        <translation>Role</translation></message>
    <message><source>Role of member {number}</source>
        <translation>Role of member {number}</translation></message>
    <message><source>Seat the Council</source>
        <translation>Seat the Council</translation></message>
    <message><source>Seat the Council once; each round with nominations then waits here for its vote.</source>
        <translation>Seat the Council once; each round with nominations then waits here for its vote.</translation></message>
    <message><source>Seat this Council</source>
        <translation>Seat this Council</translation></message>
    <message><source>Secretary</source>
        <translation>Secretary</translation></message>
    <message><source>See the minutes</source>
        <translation>See the minutes</translation></message>
    <message><source>Take line {number} out</source>
        <translation>Take line {number} out</translation></message>
    <message><source>The name of “{post}” is missing.</source>
        <translation>The name of “{post}” is missing.</translation></message>
    <message><source>The whole is all {members} members</source>
        <translation>The whole is all {members} members</translation></message>
    <message><source>Type, or paste name, post and role from Excel. Votes already cast stay.</source>
        <translation>Type, or paste name, post and role from Excel. Votes already cast stay.</translation></message>
    <message><source>a meeting holds with at least {needed}</source>
        <translation>a meeting holds with at least {needed}</translation></message>
    <message><source>voted again on {day}: {present} / {members}</source>
        <translation>voted again on {day}: {present} / {members}</translation></message>
    <message><source>{award} · needs {needed} of {members} ({share})</source>
        <translation>{award} · needs {needed} of {members} ({share})</translation></message>
    <message><source>{count} gave none, which counts as not agreeing</source>
        <translation>{count} gave none, which counts as not agreeing</translation></message>
    <message><source>{count} members</source>
        <translation>{count} members</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} nominations</translation></message>
    <message><source>{name} stands in the list twice.</source>
        <translation>{name} stands in the list twice.</translation></message>
    <message><source>{papers} / {members} papers and opinions</source>
        <translation>{papers} / {members} papers and opinions</translation></message>
    <message><source>{present} / {members} took part</source>
        <translation>{present} / {members} took part</translation></message>
    <message><source>{reached} / {voted} reached the threshold</source>
        <translation>{reached} / {voted} reached the threshold</translation></message>
    <message><source>{reached} of {voted} enough</source>
        <translation>{reached} of {voted} enough</translation></message>
</context>
<context>
    <name>Decision</name>
    <message><source>A former ward or commune</source>
        <translation>A former ward or commune</translation></message>
    <message><source>A year such as {year}.</source>
        <translation>A year such as {year}.</translation></message>
    <message><source>Add “{name}” as new</source>
        <translation>Add “{name}” as new</translation></message>
    <message><source>After the votes: number, day and signer; bonuses are computed.</source>
        <translation>After the votes: number, day and signer; bonuses are computed.</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>An old decision, or one of a higher level, with all its names.</source>
        <translation>An old decision, or one of a higher level, with all its names.</translation></message>
    <message><source>Annul</source>
        <translation>Annul</translation></message>
    <message><source>Annul {number}</source>
        <translation>Annul {number}</translation></message>
    <message><source>Annulled on {day}</source>
        <translation>Annulled on {day}</translation></message>
    <message><source>Annul…</source>
        <translation>Annul…</translation></message>
    <message><source>Award year</source>
        <translation>Award year</translation></message>
    <message><source>Bonus {total} đ</source>
        <translation>Bonus {total} đ</translation></message>
    <message><source>By decision number</source>
        <translation>By decision number</translation></message>
    <message><source>Content (if wanted)</source>
        <translation>Content (if wanted)</translation></message>
    <message><source>Day of signing</source>
        <translation>Day of signing</translation></message>
    <message><source>Day of the annulment</source>
        <translation>Day of the annulment</translation></message>
    <message><source>Empty the form</source>
        <translation>Empty the form</translation></message>
    <message><source>Enter a decision</source>
        <translation>Enter a decision</translation></message>
    <message><source>Enter a decision…</source>
        <translation>Enter a decision…</translation></message>
    <message><source>Enter from paper</source>
        <translation>Enter from paper</translation></message>
    <message><source>Every year</source>
        <translation>Every year</translation></message>
    <message><source>From an award round</source>
        <translation>From an award round</translation></message>
    <message><source>From the old register</source>
        <translation>From the old register</translation></message>
    <message><source>Issue one from a round on which the Council has voted, or enter one that is there.</source>
        <translation>Issue one from a round on which the Council has voted, or enter one that is there.</translation></message>
    <message><source>Issued by</source>
        <translation>Issued by</translation></message>
    <message><source>Keep the decision</source>
        <translation>Keep the decision</translation></message>
    <message><source>List of the decision</source>
        <translation>List of the decision</translation></message>
    <message><source>Make papers…</source>
        <translation>Make papers…</translation></message>
    <message><source>Name, then Enter; a whole column of names can be pasted</source>
        <translation>Name, then Enter; a whole column of names can be pasted</translation></message>
    <message><source>New on file</source>
        <translation>New on file</translation></message>
    <message><source>No bonus was computed here for this decision.</source>
        <translation>No bonus was computed here for this decision.</translation></message>
    <message><source>No decision yet</source>
        <translation>No decision yet</translation></message>
    <message><source>No name has been entered yet.</source>
        <translation>No name has been entered yet.</translation></message>
    <message><source>Nobody of this name is on file. ↓ marks “Add as new”, Enter takes it.</source>
        <translation>Nobody of this name is on file. ↓ marks “Add as new”, Enter takes it.</translation></message>
    <message><source>Nothing is kept before “Keep the decision” (Ctrl+Enter).</source>
        <translation>Nothing is kept before “Keep the decision” (Ctrl+Enter).</translation></message>
    <message><source>Number</source>
        <translation>Number</translation></message>
    <message><source>Of a higher level</source>
        <translation>Of a higher level</translation></message>
    <message><source>Of this office</source>
        <translation>Of this office</translation></message>
    <message><source>Paid, to be recovered: {amount} đ</source>
        <translation>Paid, to be recovered: {amount} đ</translation></message>
    <message><source>Proposals</source>
        <translation>Proposals</translation></message>
    <message><source>Reason of the annulment</source>
        <translation>Reason of the annulment</translation></message>
    <message><source>Show pages</source>
        <translation>Show pages</translation></message>
    <message><source>Signer</source>
        <translation>Signer</translation></message>
    <message><source>The day is missing.</source>
        <translation>The day is missing.</translation></message>
    <message><source>The number is missing.</source>
        <translation>The number is missing.</translation></message>
    <message><source>The papers stand in the folder “{folder}”.</source>
        <translation>The papers stand in the folder “{folder}”.</translation></message>
    <message><source>The signer is missing.</source>
        <translation>The signer is missing.</translation></message>
    <message><source>This number is already used in its year.</source>
        <translation>This number is already used in its year.</translation></message>
    <message><source>This office</source>
        <translation>This office</translation></message>
    <message><source>Title or form of award</source>
        <translation>Title or form of award</translation></message>
    <message><source>Type “ldtt”, “gk” … and choose from the list.</source>
        <translation>Type “ldtt”, “gk” … and choose from the list.</translation></message>
    <message><source>Where shall the papers stand?</source>
        <translation>Where shall the papers stand?</translation></message>
    <message><source>Without number</source>
        <translation>Without number</translation></message>
    <message><source>Write the reason; it stays in the register beside each award.</source>
        <translation>Write the reason; it stays in the register beside each award.</translation></message>
    <message><source>by {number}</source>
        <translation>by {number}</translation></message>
    <message><source>day not known</source>
        <translation>day not known</translation></message>
    <message><source>not paid</source>
        <translation>not paid</translation></message>
    <message><source>to recover</source>
        <translation>to recover</translation></message>
    <message><source>{count} are not paid; the reason stands in each line.</source>
        <translation>{count} are not paid; the reason stands in each line.</translation></message>
    <message><source>{count} awarded</source>
        <translation>{count} awarded</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
    <message><source>{count} decisions</source>
        <translation>{count} decisions</translation></message>
    <message><source>{count} new on file</source>
        <translation>{count} new on file</translation></message>
    <message><source>{count} times</source>
        <translation>{count} times</translation></message>
    <message><source>{name} stands in the list already.</source>
        <translation>{name} stands in the list already.</translation></message>
</context>
<context>
    <name>Document</name>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>Annul</source>
        <translation>Annul</translation></message>
    <message><source>Annul the document</source>
        <translation>Annul the document</translation></message>
    <message><source>Annulled: {reason}</source>
        <translation>Annulled: {reason}</translation></message>
    <message><source>Annul…</source>
        <translation>Annul…</translation></message>
    <message><source>Arrival number</source>
        <translation>Arrival number</translation></message>
    <message><source>Arrival {number}</source>
        <translation>Arrival {number}</translation></message>
    <message><source>Arrived</source>
        <translation>Arrived</translation></message>
    <message><source>Arrived on</source>
        <translation>Arrived on</translation></message>
    <message><source>Attach files…</source>
        <translation>Attach files…</translation></message>
    <message><source>By the document</source>
        <translation>By the document</translation></message>
    <message><source>Choose a form from the list.</source>
        <translation>Choose a form from the list.</translation></message>
    <message><source>Choose what it is made from.</source>
        <translation>Choose what it is made from.</translation></message>
    <message><source>Compose</source>
        <translation>Compose</translation></message>
    <message><source>Compose a document</source>
        <translation>Compose a document</translation></message>
    <message><source>Compose…</source>
        <translation>Compose…</translation></message>
    <message><source>Content</source>
        <translation>Content</translation></message>
    <message><source>Day</source>
        <translation>Day</translation></message>
    <message><source>Day of the document</source>
        <translation>Day of the document</translation></message>
    <message><source>Decision</source>
        <translation>Decision</translation></message>
    <message><source>Document {code}</source>
        <translation>Document {code}</translation></message>
    <message><source>Enter</source>
        <translation>Enter</translation></message>
    <message><source>Enter a document received</source>
        <translation>Enter a document received</translation></message>
    <message><source>Enter a received one</source>
        <translation>Enter a received one</translation></message>
    <message><source>Enter a received one…</source>
        <translation>Enter a received one…</translation></message>
    <message><source>Every paper that is made in a round or for a decision comes here too.</source>
        <translation>Every paper that is made in a round or for a decision comes here too.</translation></message>
    <message><source>Every year</source>
        <translation>Every year</translation></message>
    <message><source>Everything else comes from the office.</source>
        <translation>Everything else comes from the office.</translation></message>
    <message><source>Facts of the paper</source>
        <translation>Facts of the paper</translation></message>
    <message><source>File {name} attached</source>
        <translation>File {name} attached</translation></message>
    <message><source>Files</source>
        <translation>Files</translation></message>
    <message><source>Files of the document</source>
        <translation>Files of the document</translation></message>
    <message><source>Folder {name}</source>
        <translation>Folder {name}</translation></message>
    <message><source>For example: minutes, KT-01; ↓ shows every form</source>
        <translation>For example: minutes, KT-01; ↓ shows every form</translation></message>
    <message><source>Form</source>
        <translation>Form</translation></message>
    <message><source>Form {code} · {pack} {version} · {made}</source>
        <translation>Form {code} · {pack} {version} · {made}</translation></message>
    <message><source>Form, by name or code</source>
        <translation>Form, by name or code</translation></message>
    <message><source>Go on composing</source>
        <translation>Go on composing</translation></message>
    <message><source>Issue</source>
        <translation>Issue</translation></message>
    <message><source>Issued on {day}</source>
        <translation>Issued on {day}</translation></message>
    <message><source>Issued under number {number} of {day}</source>
        <translation>Issued under number {number} of {day}</translation></message>
    <message><source>Kind</source>
        <translation>Kind</translation></message>
    <message><source>Laid before the signer</source>
        <translation>Laid before the signer</translation></message>
    <message><source>Lay before signer</source>
        <translation>Lay before signer</translation></message>
    <message><source>Made</source>
        <translation>Made</translation></message>
    <message><source>Made from</source>
        <translation>Made from</translation></message>
    <message><source>No document yet</source>
        <translation>No document yet</translation></message>
    <message><source>No other document is issued: compose and issue the new one first.</source>
        <translation>No other document is issued: compose and issue the new one first.</translation></message>
    <message><source>No program on this PC opens “{name}”.</source>
        <translation>No program on this PC opens “{name}”.</translation></message>
    <message><source>Number</source>
        <translation>Number</translation></message>
    <message><source>Number and symbol of the document</source>
        <translation>Number and symbol of the document</translation></message>
    <message><source>Number, sender, content, due day, and its file.</source>
        <translation>Number, sender, content, due day, and its file.</translation></message>
    <message><source>Open in Word</source>
        <translation>Open in Word</translation></message>
    <message><source>Print</source>
        <translation>Print</translation></message>
    <message><source>Reason</source>
        <translation>Reason</translation></message>
    <message><source>Received as number {number}</source>
        <translation>Received as number {number}</translation></message>
    <message><source>Replace</source>
        <translation>Replace</translation></message>
    <message><source>Replace the document</source>
        <translation>Replace the document</translation></message>
    <message><source>Replaced by</source>
        <translation>Replaced by</translation></message>
    <message><source>Replaced by {name}</source>
        <translation>Replaced by {name}</translation></message>
    <message><source>Replaces</source>
        <translation>Replaces</translation></message>
    <message><source>Replace…</source>
        <translation>Replace…</translation></message>
    <message><source>Round</source>
        <translation>Round</translation></message>
    <message><source>Sender</source>
        <translation>Sender</translation></message>
    <message><source>Sent to</source>
        <translation>Sent to</translation></message>
    <message><source>Settled</source>
        <translation>Settled</translation></message>
    <message><source>Show fields</source>
        <translation>Show fields</translation></message>
    <message><source>Show page</source>
        <translation>Show page</translation></message>
    <message><source>Take up again</source>
        <translation>Take up again</translation></message>
    <message><source>Taken up again</source>
        <translation>Taken up again</translation></message>
    <message><source>This is missing</source>
        <translation>This is missing</translation></message>
    <message><source>To be looked at</source>
        <translation>To be looked at</translation></message>
    <message><source>To be settled</source>
        <translation>To be settled</translation></message>
    <message><source>To be settled by</source>
        <translation>To be settled by</translation></message>
    <message><source>To the wrong field</source>
        <translation>To the wrong field</translation></message>
    <message><source>Type a part of the round's name, or ↓</source>
        <translation>Type a part of the round's name, or ↓</translation></message>
    <message><source>Type the decision's number, or ↓</source>
        <translation>Type the decision's number, or ↓</translation></message>
    <message><source>Type the nominee's name, or ↓ for a whole round</source>
        <translation>Type the nominee's name, or ↓ for a whole round</translation></message>
    <message><source>Type the year, or ↓</source>
        <translation>Type the year, or ↓</translation></message>
    <message><source>What happened</source>
        <translation>What happened</translation></message>
    <message><source>Where shall the paper stand?</source>
        <translation>Where shall the paper stand?</translation></message>
    <message><source>Word has a copy: write it to a file of your own to keep changes.</source>
        <translation>Word has a copy: write it to a file of your own to keep changes.</translation></message>
    <message><source>Write the reason; it stays with the document.</source>
        <translation>Write the reason; it stays with the document.</translation></message>
    <message><source>Write to a file…</source>
        <translation>Write to a file…</translation></message>
    <message><source>Written to the file {name}</source>
        <translation>Written to the file {name}</translation></message>
    <message><source>due {day}</source>
        <translation>due {day}</translation></message>
    <message><source>no number</source>
        <translation>no number</translation></message>
    <message><source>{count} files attached</source>
        <translation>{count} files attached</translation></message>
    <message><source>{count} forms of the pack, filled in from rounds and decisions.</source>
        <translation>{count} forms of the pack, filled in from rounds and decisions.</translation></message>
    <message><source>{count} to look at before issuing</source>
        <translation>{count} to look at before issuing</translation></message>
    <message><source>{done} of {all} fields filled</source>
        <translation>{done} of {all} fields filled</translation></message>
    <message><source>{kinds} in the form of the province, PDF as shown here</source>
        <translation>{kinds} in the form of the province, PDF as shown here</translation></message>
    <message><source>{sent} sent out, {arrived} received</source>
        <translation>{sent} sent out, {arrived} received</translation></message>
    <message><source>“{name}” is not there any more.</source>
        <translation>“{name}” is not there any more.</translation></message>
</context>
<context>
    <name>Dossier</name>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>All {count} who lack it</source>
        <translation>All {count} who lack it</translation></message>
    <message><source>Answer of the higher level</source>
        <translation>Answer of the higher level</translation></message>
    <message><source>Answered on</source>
        <translation>Answered on</translation></message>
    <message><source>Asked for on {day}</source>
        <translation>Asked for on {day}</translation></message>
    <message><source>Asked on</source>
        <translation>Asked on</translation></message>
    <message><source>Attach files: {name}</source>
        <translation>Attach files: {name}</translation></message>
    <message><source>Attach files…</source>
        <translation>Attach files…</translation></message>
    <message><source>By hand, by post, by the document network; number of the receipt</source>
        <translation>By hand, by post, by the document network; number of the receipt</translation></message>
    <message><source>Choose files…</source>
        <translation>Choose files…</translation></message>
    <message><source>Choose in a round</source>
        <translation>Choose in a round</translation></message>
    <message><source>Choose nominations of the province's level in a round.</source>
        <translation>Choose nominations of the province's level in a round.</translation></message>
    <message><source>Copied: {count} files</source>
        <translation>Copied: {count} files</translation></message>
    <message><source>Copy all the same…</source>
        <translation>Copy all the same…</translation></message>
    <message><source>Copy to a stick…</source>
        <translation>Copy to a stick…</translation></message>
    <message><source>Decision on {count}</source>
        <translation>Decision on {count}</translation></message>
    <message><source>Decision {number}: {count} awarded</source>
        <translation>Decision {number}: {count} awarded</translation></message>
    <message><source>Enter the decision</source>
        <translation>Enter the decision</translation></message>
    <message><source>Enter the decision…</source>
        <translation>Enter the decision…</translation></message>
    <message><source>How</source>
        <translation>How</translation></message>
    <message><source>Missing</source>
        <translation>Missing</translation></message>
    <message><source>Missing of {count} of {total}: {names}</source>
        <translation>Missing of {count} of {total}: {names}</translation></message>
    <message><source>Missing: one for the whole dossier.</source>
        <translation>Missing: one for the whole dossier.</translation></message>
    <message><source>Missing: the Council has not voted yet.</source>
        <translation>Missing: the Council has not voted yet.</translation></message>
    <message><source>More was asked for</source>
        <translation>More was asked for</translation></message>
    <message><source>No dossier yet</source>
        <translation>No dossier yet</translation></message>
    <message><source>Nobody is ticked yet.</source>
        <translation>Nobody is ticked yet.</translation></message>
    <message><source>Nominations for awards of the province or the State stand here by themselves.</source>
        <translation>Nominations for awards of the province or the State stand here by themselves.</translation></message>
    <message><source>Not awarded: {name}</source>
        <translation>Not awarded: {name}</translation></message>
    <message><source>Not awarded…</source>
        <translation>Not awarded…</translation></message>
    <message><source>Not there</source>
        <translation>Not there</translation></message>
    <message><source>Note</source>
        <translation>Note</translation></message>
    <message><source>Note as not awarded</source>
        <translation>Note as not awarded</translation></message>
    <message><source>Note as sent</source>
        <translation>Note as sent</translation></message>
    <message><source>Note as sent…</source>
        <translation>Note as sent…</translation></message>
    <message><source>Note the answer…</source>
        <translation>Note the answer…</translation></message>
    <message><source>Note the sending</source>
        <translation>Note the sending</translation></message>
    <message><source>Note what is asked for</source>
        <translation>Note what is asked for</translation></message>
    <message><source>Note what is asked for…</source>
        <translation>Note what is asked for…</translation></message>
    <message><source>Nothing yet.</source>
        <translation>Nothing yet.</translation></message>
    <message><source>Number of the decision</source>
        <translation>Number of the decision</translation></message>
    <message><source>Of whom</source>
        <translation>Of whom</translation></message>
    <message><source>Only where it applies</source>
        <translation>Only where it applies</translation></message>
    <message><source>Onto which stick, into which folder?</source>
        <translation>Onto which stick, into which folder?</translation></message>
    <message><source>Open the decision</source>
        <translation>Open the decision</translation></message>
    <message><source>Open the folder</source>
        <translation>Open the folder</translation></message>
    <message><source>Open the round</source>
        <translation>Open the round</translation></message>
    <message><source>Papers {count}</source>
        <translation>Papers {count}</translation></message>
    <message><source>Reason</source>
        <translation>Reason</translation></message>
    <message><source>Sent</source>
        <translation>Sent</translation></message>
    <message><source>Sent on</source>
        <translation>Sent on</translation></message>
    <message><source>Signed on</source>
        <translation>Signed on</translation></message>
    <message><source>Signer</source>
        <translation>Signer</translation></message>
    <message><source>Take out</source>
        <translation>Take out</translation></message>
    <message><source>Take out: {name}</source>
        <translation>Take out: {name}</translation></message>
    <message><source>The day is missing.</source>
        <translation>The day is missing.</translation></message>
    <message><source>The folder “{folder}” is not there; the stick may be out.</source>
        <translation>The folder “{folder}” is not there; the stick may be out.</translation></message>
    <message><source>The number is missing.</source>
        <translation>The number is missing.</translation></message>
    <message><source>The program makes it when the dossier is copied.</source>
        <translation>The program makes it when the dossier is copied.</translation></message>
    <message><source>There</source>
        <translation>There</translation></message>
    <message><source>This day lies ahead.</source>
        <translation>This day lies ahead.</translation></message>
    <message><source>Tick those whom the answer is about (Space).</source>
        <translation>Tick those whom the answer is about (Space).</translation></message>
    <message><source>To be handed in by {day}</source>
        <translation>To be handed in by {day}</translation></message>
    <message><source>What happened</source>
        <translation>What happened</translation></message>
    <message><source>What is asked for</source>
        <translation>What is asked for</translation></message>
    <message><source>With papers missing: {reason}</source>
        <translation>With papers missing: {reason}</translation></message>
    <message><source>Write the reason; it is kept, and printed where the dossier prints it.</source>
        <translation>Write the reason; it is kept, and printed where the dossier prints it.</translation></message>
    <message><source>Write what the higher level asks for.</source>
        <translation>Write what the higher level asks for.</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} collectives</translation></message>
    <message><source>{count} days</source>
        <translation>{count} days</translation></message>
    <message><source>{count} dossiers in {year}</source>
        <translation>{count} dossiers in {year}</translation></message>
    <message><source>{count} dossiers in {year} · {open_count} to be sent or completed</source>
        <translation>{count} dossiers in {year} · {open_count} to be sent or completed</translation></message>
    <message><source>{count} files read back and compared, in the folder “{folder}”.</source>
        <translation>{count} files read back and compared, in the folder “{folder}”.</translation></message>
    <message><source>{count} households</source>
        <translation>{count} households</translation></message>
    <message><source>{count} not awarded</source>
        <translation>{count} not awarded</translation></message>
    <message><source>{count} papers are missing</source>
        <translation>{count} papers are missing</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} persons</translation></message>
</context>
<context>
    <name>Error</name>
    <message><source>A blank list cannot be written as “{name}”.</source>
        <translation>A blank list cannot be written as “{name}”.</translation></message>
    <message><source>A council has one chair, and every member once. Mend the list.</source>
        <translation>A council has one chair, and every member once. Mend the list.</translation></message>
    <message><source>A paper cannot be written as “{name}”.</source>
        <translation>A paper cannot be written as “{name}”.</translation></message>
    <message><source>A unit named “{name}” is on file already.</source>
        <translation>A unit named “{name}” is on file already.</translation></message>
    <message><source>An award enters the register only with a decision's number and day.</source>
        <translation>An award enters the register only with a decision's number and day.</translation></message>
    <message><source>Ask the issuer by telephone whether it is theirs; take it only with your express consent.</source>
        <translation>Ask the issuer by telephone whether it is theirs; take it only with your express consent.</translation></message>
    <message><source>Ask the issuer for the pack once more.</source>
        <translation>Ask the issuer for the pack once more.</translation></message>
    <message><source>Attach one, or open the dossier again to see what is there.</source>
        <translation>Attach one, or open the dossier again to see what is there.</translation></message>
    <message><source>Both records stay as they are.</source>
        <translation>Both records stay as they are.</translation></message>
    <message><source>Check both days; leave the last one empty where it still goes on.</source>
        <translation>Check both days; leave the last one empty where it still goes on.</translation></message>
    <message><source>Check the birth date; the year alone is enough where no more is known.</source>
        <translation>Check the birth date; the year alone is enough where no more is known.</translation></message>
    <message><source>Check the day of the decision and the award.</source>
        <translation>Check the day of the decision and the award.</translation></message>
    <message><source>Check the day of the meeting.</source>
        <translation>Check the day of the meeting.</translation></message>
    <message><source>Check the entry and do it once more.</source>
        <translation>Check the entry and do it once more.</translation></message>
    <message><source>Check the name against the list of members, or add the member first.</source>
        <translation>Check the name against the list of members, or add the member first.</translation></message>
    <message><source>Check the name of the folder; if the file was lost, restore a backup into a new folder.</source>
        <translation>Check the name of the folder; if the file was lost, restore a backup into a new folder.</translation></message>
    <message><source>Check the name, the right to write there and the free room, then give the command once more.</source>
        <translation>Check the name, the right to write there and the free room, then give the command once more.</translation></message>
    <message><source>Check the two years.</source>
        <translation>Check the two years.</translation></message>
    <message><source>Check who was at the meeting or wrote, then the figures.</source>
        <translation>Check who was at the meeting or wrote, then the figures.</translation></message>
    <message><source>Choose a code from the list of forms.</source>
        <translation>Choose a code from the list of forms.</translation></message>
    <message><source>Choose a document received.</source>
        <translation>Choose a document received.</translation></message>
    <message><source>Choose a document that was issued and still stands.</source>
        <translation>Choose a document that was issued and still stands.</translation></message>
    <message><source>Choose an award of the list, or install a pack that holds it.</source>
        <translation>Choose an award of the list, or install a pack that holds it.</translation></message>
    <message><source>Choose another backup; the office folder keeps the last ten.</source>
        <translation>Choose another backup; the office folder keeps the last ten.</translation></message>
    <message><source>Choose another unit above it, or none.</source>
        <translation>Choose another unit above it, or none.</translation></message>
    <message><source>Choose another unit for it to belong to.</source>
        <translation>Choose another unit for it to belong to.</translation></message>
    <message><source>Choose it, then make the form once more.</source>
        <translation>Choose it, then make the form once more.</translation></message>
    <message><source>Choose the files again when you wish to go on.</source>
        <translation>Choose the files again when you wish to go on.</translation></message>
    <message><source>Choose the folder in which the dossier lies, or ask for it once more.</source>
        <translation>Choose the folder in which the dossier lies, or ask for it once more.</translation></message>
    <message><source>Choose the unit in which it lives on.</source>
        <translation>Choose the unit in which it lives on.</translation></message>
    <message><source>Choose the unit, or all units.</source>
        <translation>Choose the unit, or all units.</translation></message>
    <message><source>Choose two persons, two collectives or two households.</source>
        <translation>Choose two persons, two collectives or two households.</translation></message>
    <message><source>Choose two records; to make two of one, take it apart.</source>
        <translation>Choose two records; to make two of one, take it apart.</translation></message>
    <message><source>Close it in other programs or copy it to this PC, then attach it again.</source>
        <translation>Close it in other programs or copy it to this PC, then attach it again.</translation></message>
    <message><source>Close it there first, then open it here.</source>
        <translation>Close it there first, then open it here.</translation></message>
    <message><source>Close the file if Excel or Word holds it open, or choose another place.</source>
        <translation>Close the file if Excel or Word holds it open, or choose another place.</translation></message>
    <message><source>Compose a new document and let it replace this one.</source>
        <translation>Compose a new document and let it replace this one.</translation></message>
    <message><source>Copy the office folder to a disk that can be written, then open it there.</source>
        <translation>Copy the office folder to a disk that can be written, then open it there.</translation></message>
    <message><source>Count the papers once more and enter the figures of the counting minutes.</source>
        <translation>Count the papers once more and enter the figures of the counting minutes.</translation></message>
    <message><source>Do without it for now; a later version brings it.</source>
        <translation>Do without it for now; a later version brings it.</translation></message>
    <message><source>Enter number and symbol, such as {free}.</source>
        <translation>Enter number and symbol, such as {free}.</translation></message>
    <message><source>Enter the day on which it happened.</source>
        <translation>Enter the day on which it happened.</translation></message>
    <message><source>Enter the day on which it was signed or arrived.</source>
        <translation>Enter the day on which it was signed or arrived.</translation></message>
    <message><source>Enter the day on which it was signed.</source>
        <translation>Enter the day on which it was signed.</translation></message>
    <message><source>Enter the day on which they were received; it chooses the law.</source>
        <translation>Enter the day on which they were received; it chooses the law.</translation></message>
    <message><source>Enter the full name as the papers write it.</source>
        <translation>Enter the full name as the papers write it.</translation></message>
    <message><source>Enter the members of the council first.</source>
        <translation>Enter the members of the council first.</translation></message>
    <message><source>Enter the votes of the council first; awards of a higher level go up in a dossier.</source>
        <translation>Enter the votes of the council first; awards of a higher level go up in a dossier.</translation></message>
    <message><source>Enter what is missing.</source>
        <translation>Enter what is missing.</translation></message>
    <message><source>Everything up to the step before was kept.</source>
        <translation>Everything up to the step before was kept.</translation></message>
    <message><source>Free some room on the disk, or allow writing to it, then do it once more.</source>
        <translation>Free some room on the disk, or allow writing to it, then do it once more.</translation></message>
    <message><source>Free some room on the stick or allow writing to it, or choose another folder, then write it once more.</source>
        <translation>Free some room on the stick or allow writing to it, or choose another folder, then write it once more.</translation></message>
    <message><source>Free some room or choose another disk, then back up once more.</source>
        <translation>Free some room or choose another disk, then back up once more.</translation></message>
    <message><source>Free some room or choose another folder, then restore it once more.</source>
        <translation>Free some room or choose another folder, then restore it once more.</translation></message>
    <message><source>Give a name that ends in .pdf or .docx.</source>
        <translation>Give a name that ends in .pdf or .docx.</translation></message>
    <message><source>Give a name that ends in .pdf, .docx or .xlsx.</source>
        <translation>Give a name that ends in .pdf, .docx or .xlsx.</translation></message>
    <message><source>Give a name that ends in .xlsx, or in .docx for Word.</source>
        <translation>Give a name that ends in .xlsx, or in .docx for Word.</translation></message>
    <message><source>Give another name for the new key.</source>
        <translation>Give another name for the new key.</translation></message>
    <message><source>Give both names as papers write them: Phường Hồng Quang, Ninh Bình.</source>
        <translation>Give both names as papers write them: Phường Hồng Quang, Ninh Bình.</translation></message>
    <message><source>Give the file that “tdkt pack key” made.</source>
        <translation>Give the file that “tdkt pack key” made.</translation></message>
    <message><source>Give the name as it stands on the page of units.</source>
        <translation>Give the name as it stands on the page of units.</translation></message>
    <message><source>Go on from the draft's list of changes, or take the change back there.</source>
        <translation>Go on from the draft's list of changes, or take the change back there.</translation></message>
    <message><source>Go on with the earlier program, and ask whoever looks after the program to see to it.</source>
        <translation>Go on with the earlier program, and ask whoever looks after the program to see to it.</translation></message>
    <message><source>If it was taken by mistake, undo that step first; else there is nothing to do.</source>
        <translation>If it was taken by mistake, undo that step first; else there is nothing to do.</translation></message>
    <message><source>Install a newer version of the program, or a pack that builds on “{base}”.</source>
        <translation>Install a newer version of the program, or a pack that builds on “{base}”.</translation></message>
    <message><source>Install the newer version of the program on this PC, then open the office.</source>
        <translation>Install the newer version of the program on this PC, then open the office.</translation></message>
    <message><source>Install the pack {base} first, then this one.</source>
        <translation>Install the pack {base} first, then this one.</translation></message>
    <message><source>Install the program again; its folder resources/fonts is damaged.</source>
        <translation>Install the program again; its folder resources/fonts is damaged.</translation></message>
    <message><source>It knows these fields: {known}.</source>
        <translation>It knows these fields: {known}.</translation></message>
    <message><source>It needs the columns {columns}. Mend the line and give the file once more.</source>
        <translation>It needs the columns {columns}. Mend the line and give the file once more.</translation></message>
    <message><source>It stays as it was issued.</source>
        <translation>It stays as it was issued.</translation></message>
    <message><source>Its day and its reason stay as they were written.</source>
        <translation>Its day and its reason stay as they were written.</translation></message>
    <message><source>Keep the one line that the counting minutes give for it.</source>
        <translation>Keep the one line that the counting minutes give for it.</translation></message>
    <message><source>Keep the one vote that counts and take the other out.</source>
        <translation>Keep the one vote that counts and take the other out.</translation></message>
    <message><source>Kinds on offer: {known}.</source>
        <translation>Kinds on offer: {known}.</translation></message>
    <message><source>Leave --kind out.</source>
        <translation>Leave --kind out.</translation></message>
    <message><source>Let --mend put right what it can; for the rest restore the newest backup.</source>
        <translation>Let --mend put right what it can; for the rest restore the newest backup.</translation></message>
    <message><source>Lists on offer: {known}.</source>
        <translation>Lists on offer: {known}.</translation></message>
    <message><source>Lists that were written before it are whole; the records are as they were.</source>
        <translation>Lists that were written before it are whole; the records are as they were.</translation></message>
    <message><source>Look at the file once more, and install it then.</source>
        <translation>Look at the file once more, and install it then.</translation></message>
    <message><source>Look at the file once more, then take it in.</source>
        <translation>Look at the file once more, then take it in.</translation></message>
    <message><source>Look at the list of drafts; a deleted one stands at its end.</source>
        <translation>Look at the list of drafts; a deleted one stands at its end.</translation></message>
    <message><source>Look at the nomination again.</source>
        <translation>Look at the nomination again.</translation></message>
    <message><source>Mend the file and give it once more; it holds “scenarios” or “cases”.</source>
        <translation>Mend the file and give it once more; it holds “scenarios” or “cases”.</translation></message>
    <message><source>Mend the row in the pack, or go back to the pack used before.</source>
        <translation>Mend the row in the pack, or go back to the pack used before.</translation></message>
    <message><source>Name an empty or a new folder.</source>
        <translation>Name an empty or a new folder.</translation></message>
    <message><source>Name it as papers will, for example after its year.</source>
        <translation>Name it as papers will, for example after its year.</translation></message>
    <message><source>No blank list is kept for “{kind}”.</source>
        <translation>No blank list is kept for “{kind}”.</translation></message>
    <message><source>No cell was changed.</source>
        <translation>No cell was changed.</translation></message>
    <message><source>No council has been entered.</source>
        <translation>No council has been entered.</translation></message>
    <message><source>No file of this paper is kept with the dossier.</source>
        <translation>No file of this paper is kept with the dossier.</translation></message>
    <message><source>No file was written.</source>
        <translation>No file was written.</translation></message>
    <message><source>No file was written; the PDF does not need that form.</source>
        <translation>No file was written; the PDF does not need that form.</translation></message>
    <message><source>No nomination of “{name}” is supported by the council and decided here.</source>
        <translation>No nomination of “{name}” is supported by the council and decided here.</translation></message>
    <message><source>No office was made.</source>
        <translation>No office was made.</translation></message>
    <message><source>No pack was signed.</source>
        <translation>No pack was signed.</translation></message>
    <message><source>No paper was written.</source>
        <translation>No paper was written.</translation></message>
    <message><source>No picture was made.</source>
        <translation>No picture was made.</translation></message>
    <message><source>No record of {name} was chosen.</source>
        <translation>No record of {name} was chosen.</translation></message>
    <message><source>No row of {files} can be taken.</source>
        <translation>No row of {files} can be taken.</translation></message>
    <message><source>No vote was recorded.</source>
        <translation>No vote was recorded.</translation></message>
    <message><source>Nobody of the dossier was chosen.</source>
        <translation>Nobody of the dossier was chosen.</translation></message>
    <message><source>Nomination {nomination} is not one that this round puts to the vote.</source>
        <translation>Nomination {nomination} is not one that this round puts to the vote.</translation></message>
    <message><source>Nothing in it was changed.</source>
        <translation>Nothing in it was changed.</translation></message>
    <message><source>Nothing in the folder was changed.</source>
        <translation>Nothing in the folder was changed.</translation></message>
    <message><source>Nothing of a file that cannot be read was kept; others were taken as asked.</source>
        <translation>Nothing of a file that cannot be read was kept; others were taken as asked.</translation></message>
    <message><source>Nothing of “{name}” goes up to that level any more.</source>
        <translation>Nothing of “{name}” goes up to that level any more.</translation></message>
    <message><source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation></message>
    <message><source>Nothing was changed; its backups, if there are any, lie in {backups}.</source>
        <translation>Nothing was changed; its backups, if there are any, lie in {backups}.</translation></message>
    <message><source>Nothing was entered.</source>
        <translation>Nothing was entered.</translation></message>
    <message><source>Nothing was issued.</source>
        <translation>Nothing was issued.</translation></message>
    <message><source>Nothing was judged and nothing was changed.</source>
        <translation>Nothing was judged and nothing was changed.</translation></message>
    <message><source>Nothing was judged.</source>
        <translation>Nothing was judged.</translation></message>
    <message><source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation></message>
    <message><source>Nothing was written.</source>
        <translation>Nothing was written.</translation></message>
    <message><source>Open a round, or name the one that the list belongs to.</source>
        <translation>Open a round, or name the one that the list belongs to.</translation></message>
    <message><source>Open that round, or give the new one another name.</source>
        <translation>Open that round, or give the new one another name.</translation></message>
    <message><source>Open that unit, or give the new one another name.</source>
        <translation>Open that unit, or give the new one another name.</translation></message>
    <message><source>Open the held rows once more.</source>
        <translation>Open the held rows once more.</translation></message>
    <message><source>Open the nomination that is there.</source>
        <translation>Open the nomination that is there.</translation></message>
    <message><source>Open the round: its nominations may have been returned or decided.</source>
        <translation>Open the round: its nominations may have been returned or decided.</translation></message>
    <message><source>Pages on offer: {known}.</source>
        <translation>Pages on offer: {known}.</translation></message>
    <message><source>Plug in the disk on which it lies, or open another office.</source>
        <translation>Plug in the disk on which it lies, or open another office.</translation></message>
    <message><source>Plug the stick in again, or choose another place.</source>
        <translation>Plug the stick in again, or choose another place.</translation></message>
    <message><source>Put right what is said of each file, then take it in once more.</source>
        <translation>Put right what is said of each file, then take it in once more.</translation></message>
    <message><source>Read the reasons beside the rows, mend the file, and take it in once more.</source>
        <translation>Read the reasons beside the rows, mend the file, and take it in once more.</translation></message>
    <message><source>Restore the newest backup into a new folder and open that.</source>
        <translation>Restore the newest backup into a new folder and open that.</translation></message>
    <message><source>Rounds on file: {known}. Give one of these names, or open a new round.</source>
        <translation>Rounds on file: {known}. Give one of these names, or open a new round.</translation></message>
    <message><source>Run the check of the pack, mend the lines it names, and read it once more.</source>
        <translation>Run the check of the pack, mend the lines it names, and read it once more.</translation></message>
    <message><source>Some of the held rows of {file} were dealt with since they were opened.</source>
        <translation>Some of the held rows of {file} were dealt with since they were opened.</translation></message>
    <message><source>Take it from a backup, or attach the file once more.</source>
        <translation>Take it from a backup, or attach the file once more.</translation></message>
    <message><source>Take one of the two lines out, or correct its award.</source>
        <translation>Take one of the two lines out, or correct its award.</translation></message>
    <message><source>Take the decision's number and day; a wrong decision is annulled there.</source>
        <translation>Take the decision's number and day; a wrong decision is annulled there.</translation></message>
    <message><source>Take the folder “packs” from a backup, or undo the installing of the pack.</source>
        <translation>Take the folder “packs” from a backup, or undo the installing of the pack.</translation></message>
    <message><source>Take the next free number of the year, or correct the day.</source>
        <translation>Take the next free number of the year, or correct the day.</translation></message>
    <message><source>Take the next free number: {free}.</source>
        <translation>Take the next free number: {free}.</translation></message>
    <message><source>Take the numbers of the nominations from the list of the round.</source>
        <translation>Take the numbers of the nominations from the list of the round.</translation></message>
    <message><source>Take the pack's frame, or the appendix from Word.</source>
        <translation>Take the pack's frame, or the appendix from Word.</translation></message>
    <message><source>Tell the issuer of the pack, and use the PDF until then.</source>
        <translation>Tell the issuer of the pack, and use the PDF until then.</translation></message>
    <message><source>The Vietnamese typeface is missing ({detail}).</source>
        <translation>The Vietnamese typeface is missing ({detail}).</translation></message>
    <message><source>The arrival number {number} of {year} is taken.</source>
        <translation>The arrival number {number} of {year} is taken.</translation></message>
    <message><source>The backup {name} could not be made: {reason}.</source>
        <translation>The backup {name} could not be made: {reason}.</translation></message>
    <message><source>The backup {name} could not be restored to {folder}: {reason}.</source>
        <translation>The backup {name} could not be restored to {folder}: {reason}.</translation></message>
    <message><source>The birth date {day} lies in the future.</source>
        <translation>The birth date {day} lies in the future.</translation></message>
    <message><source>The blank list “{title}” is made for one unit at a time.</source>
        <translation>The blank list “{title}” is made for one unit at a time.</translation></message>
    <message><source>The cases in {file} cannot be used: {reason}.</source>
        <translation>The cases in {file} cannot be used: {reason}.</translation></message>
    <message><source>The council on file stays as it is.</source>
        <translation>The council on file stays as it is.</translation></message>
    <message><source>The counted votes are not one line for each nomination ({nomination}).</source>
        <translation>The counted votes are not one line for each nomination ({nomination}).</translation></message>
    <message><source>The decision does not say who signed it.</source>
        <translation>The decision does not say who signed it.</translation></message>
    <message><source>The decision is number {number} of {day}.</source>
        <translation>The decision is number {number} of {day}.</translation></message>
    <message><source>The decision lacks its number, its day or its awards.</source>
        <translation>The decision lacks its number, its day or its awards.</translation></message>
    <message><source>The decision would be dated {day}, which is in the future.</source>
        <translation>The decision would be dated {day}, which is in the future.</translation></message>
    <message><source>The disk does not take what is to be written: it is full, locked or gone.</source>
        <translation>The disk does not take what is to be written: it is full, locked or gone.</translation></message>
    <message><source>The document lacks its arrival number, its sender or its content.</source>
        <translation>The document lacks its arrival number, its sender or its content.</translation></message>
    <message><source>The document would be of {day}, which is in the future.</source>
        <translation>The document would be of {day}, which is in the future.</translation></message>
    <message><source>The dossier could not be written to {folder}: {reason}.</source>
        <translation>The dossier could not be written to {folder}: {reason}.</translation></message>
    <message><source>The dossier in {folder} is not as it was written.</source>
        <translation>The dossier in {folder} is not as it was written.</translation></message>
    <message><source>The dossier would have gone or come on {day}, which is in the future.</source>
        <translation>The dossier would have gone or come on {day}, which is in the future.</translation></message>
    <message><source>The dossiers would be received on {day}, which is in the future.</source>
        <translation>The dossiers would be received on {day}, which is in the future.</translation></message>
    <message><source>The draft has another row in the place of this one already.</source>
        <translation>The draft has another row in the place of this one already.</translation></message>
    <message><source>The draft is as it was, and so is a file of that name.</source>
        <translation>The draft is as it was, and so is a file of that name.</translation></message>
    <message><source>The draft is as it was.</source>
        <translation>The draft is as it was.</translation></message>
    <message><source>The field {name} cannot be “{text}”: it is not a day of the calendar.</source>
        <translation>The field {name} cannot be “{text}”: it is not a day of the calendar.</translation></message>
    <message><source>The file or folder {file} cannot be used: {reason}.</source>
        <translation>The file or folder {file} cannot be used: {reason}.</translation></message>
    <message><source>The file was left as it is.</source>
        <translation>The file was left as it is.</translation></message>
    <message><source>The file was left as it is; the backups lie in {backups}.</source>
        <translation>The file was left as it is; the backups lie in {backups}.</translation></message>
    <message><source>The file {file} cannot be used, line {line}: {reason}.</source>
        <translation>The file {file} cannot be used, line {line}: {reason}.</translation></message>
    <message><source>The file {file} was already taken in, as “{earlier}”, on {day}.</source>
        <translation>The file {file} was already taken in, as “{earlier}”, on {day}.</translation></message>
    <message><source>The file {file} was changed after it was looked at.</source>
        <translation>The file {file} was changed after it was looked at.</translation></message>
    <message><source>The file {name} is no whole backup of this program.</source>
        <translation>The file {name} is no whole backup of this program.</translation></message>
    <message><source>The file “{name}” cannot be read: {reason}.</source>
        <translation>The file “{name}” cannot be read: {reason}.</translation></message>
    <message><source>The folder {folder} already holds files.</source>
        <translation>The folder {folder} already holds files.</translation></message>
    <message><source>The folder {folder} holds no dossier: {name} is missing or cannot be read.</source>
        <translation>The folder {folder} holds no dossier: {name} is missing or cannot be read.</translation></message>
    <message><source>The form {code} has no field “{names}”.</source>
        <translation>The form {code} has no field “{names}”.</translation></message>
    <message><source>The form {code} needs {wanted}.</source>
        <translation>The form {code} needs {wanted}.</translation></message>
    <message><source>The half-written copy was taken away; the backup is whole.</source>
        <translation>The half-written copy was taken away; the backup is whole.</translation></message>
    <message><source>The half-written copy was taken away; the office is unchanged.</source>
        <translation>The half-written copy was taken away; the office is unchanged.</translation></message>
    <message><source>The history shows what was done and when.</source>
        <translation>The history shows what was done and when.</translation></message>
    <message><source>The intake note cannot be written as “{name}”.</source>
        <translation>The intake note cannot be written as “{name}”.</translation></message>
    <message><source>The kept file “{name}” is missing from the office folder or was altered.</source>
        <translation>The kept file “{name}” is missing from the office folder or was altered.</translation></message>
    <message><source>The last day {last} lies before the first {first}.</source>
        <translation>The last day {last} lies before the first {first}.</translation></message>
    <message><source>The list in {files} proposes people for awards, but no round is named.</source>
        <translation>The list in {files} proposes people for awards, but no round is named.</translation></message>
    <message><source>The list of members is not right: {reason}.</source>
        <translation>The list of members is not right: {reason}.</translation></message>
    <message><source>The list “{listing}” has no kinds to choose from.</source>
        <translation>The list “{listing}” has no kinds to choose from.</translation></message>
    <message><source>The meeting of {day} has not taken place yet.</source>
        <translation>The meeting of {day} has not taken place yet.</translation></message>
    <message><source>The movement would end in {year_to}, before it begins in {year_from}.</source>
        <translation>The movement would end in {year_to}, before it begins in {year_from}.</translation></message>
    <message><source>The name is missing.</source>
        <translation>The name is missing.</translation></message>
    <message><source>The name of the ward or commune, or of its province, is missing.</source>
        <translation>The name of the ward or commune, or of its province, is missing.</translation></message>
    <message><source>The number {number} already belongs to a decision of {year}.</source>
        <translation>The number {number} already belongs to a decision of {year}.</translation></message>
    <message><source>The number {number} of {year} belongs to “{name}”.</source>
        <translation>The number {number} of {year} belongs to “{name}”.</translation></message>
    <message><source>The office file {name} is damaged or is no office file.</source>
        <translation>The office file {name} is damaged or is no office file.</translation></message>
    <message><source>The office folder {folder} is not there.</source>
        <translation>The office folder {folder} is not there.</translation></message>
    <message><source>The office in {folder} cannot be written: {reason}.</source>
        <translation>The office in {folder} cannot be written: {reason}.</translation></message>
    <message><source>The office is whole; the earlier backups were left as they are.</source>
        <translation>The office is whole; the earlier backups were left as they are.</translation></message>
    <message><source>The office was left as it was, and a backup of it was made before.</source>
        <translation>The office was left as it was, and a backup of it was made before.</translation></message>
    <message><source>The other drafts are as they were.</source>
        <translation>The other drafts are as they were.</translation></message>
    <message><source>The pack “{name}” could not be written: {reason}.</source>
        <translation>The pack “{name}” could not be written: {reason}.</translation></message>
    <message><source>The plan of {year} has no task that is not here already.</source>
        <translation>The plan of {year} has no task that is not here already.</translation></message>
    <message><source>The province's form cannot be filled in at “{expression}”.</source>
        <translation>The province's form cannot be filled in at “{expression}”.</translation></message>
    <message><source>The reading was stopped.</source>
        <translation>The reading was stopped.</translation></message>
    <message><source>The reason is missing.</source>
        <translation>The reason is missing.</translation></message>
    <message><source>The records are as they were, and so is a file of that name.</source>
        <translation>The records are as they were, and so is a file of that name.</translation></message>
    <message><source>The records are whole; nothing was judged by other rules.</source>
        <translation>The records are whole; nothing was judged by other rules.</translation></message>
    <message><source>The records are whole; only this file cannot be opened.</source>
        <translation>The records are whole; only this file cannot be opened.</translation></message>
    <message><source>The round has no name.</source>
        <translation>The round has no name.</translation></message>
    <message><source>The rule pack {file} is missing from the office folder or was altered.</source>
        <translation>The rule pack {file} is missing from the office folder or was altered.</translation></message>
    <message><source>The rule pack {pack} has {count} faults, first in {file}, line {line}.</source>
        <translation>The rule pack {pack} has {count} faults, first in {file}, line {line}.</translation></message>
    <message><source>The rule {rule} cannot be switched: it is not one that is off by default.</source>
        <translation>The rule {rule} cannot be switched: it is not one that is off by default.</translation></message>
    <message><source>The rule {rule} of the pack cannot be used: check its parameter {parameter}.</source>
        <translation>The rule {rule} of the pack cannot be used: check its parameter {parameter}.</translation></message>
    <message><source>The rules in use were not changed.</source>
        <translation>The rules in use were not changed.</translation></message>
    <message><source>The rules know no award with the code {code}.</source>
        <translation>The rules know no award with the code {code}.</translation></message>
    <message><source>The signature of {pack} does not fit: it was altered, or signed wrongly.</source>
        <translation>The signature of {pack} does not fit: it was altered, or signed wrongly.</translation></message>
    <message><source>The unit “{name}” cannot be merged into itself.</source>
        <translation>The unit “{name}” cannot be merged into itself.</translation></message>
    <message><source>The unit “{name}” cannot belong to itself or to a unit below it.</source>
        <translation>The unit “{name}” cannot belong to itself or to a unit below it.</translation></message>
    <message><source>The unit “{name}” would stand under itself.</source>
        <translation>The unit “{name}” would stand under itself.</translation></message>
    <message><source>The votes do not add up: {agree} for, {against} against, {invalid} invalid, of {members} members.</source>
        <translation>The votes do not add up: {agree} for, {against} against, {invalid} invalid, of {members} members.</translation></message>
    <message><source>The writing of the dossier was stopped.</source>
        <translation>The writing of the dossier was stopped.</translation></message>
    <message><source>The year {year} already has a round named “{name}”.</source>
        <translation>The year {year} already has a round named “{name}”.</translation></message>
    <message><source>There are {papers} papers, and only {voters} members took part.</source>
        <translation>There are {papers} papers, and only {voters} members took part.</translation></message>
    <message><source>There is a file {file} already; a key is never written over it.</source>
        <translation>There is a file {file} already; a key is never written over it.</translation></message>
    <message><source>There is no form “{code}”.</source>
        <translation>There is no form “{code}”.</translation></message>
    <message><source>There is no list “{name}”.</source>
        <translation>There is no list “{name}”.</translation></message>
    <message><source>There is no office in {folder}: it has no file {name}.</source>
        <translation>There is no office in {folder}: it has no file {name}.</translation></message>
    <message><source>There is no page named {name}.</source>
        <translation>There is no page named {name}.</translation></message>
    <message><source>There is no round named “{name}”.</source>
        <translation>There is no round named “{name}”.</translation></message>
    <message><source>There is no rule pack {pack}.</source>
        <translation>There is no rule pack {pack}.</translation></message>
    <message><source>There is no unit “{name}” today.</source>
        <translation>There is no unit “{name}” today.</translation></message>
    <message><source>There is nothing to do; ask the issuer whether there is a newer version.</source>
        <translation>There is nothing to do; ask the issuer whether there is a newer version.</translation></message>
    <message><source>There is nothing to undo or redo.</source>
        <translation>There is nothing to undo or redo.</translation></message>
    <message><source>Things found wrong with the office and not put right: {count}.</source>
        <translation>Things found wrong with the office and not put right: {count}.</translation></message>
    <message><source>This cannot be done.</source>
        <translation>This cannot be done.</translation></message>
    <message><source>This draft is no longer there.</source>
        <translation>This draft is no longer there.</translation></message>
    <message><source>This is no longer linked with the nomination.</source>
        <translation>This is no longer linked with the nomination.</translation></message>
    <message><source>This office is open elsewhere: {holder}.</source>
        <translation>This office is open elsewhere: {holder}.</translation></message>
    <message><source>This office of an earlier program (version {version}) could not be brought up to date: {reason}.</source>
        <translation>This office of an earlier program (version {version}) could not be brought up to date: {reason}.</translation></message>
    <message><source>This office was saved by a newer version of the program.</source>
        <translation>This office was saved by a newer version of the program.</translation></message>
    <message><source>This version does not have “{name}” yet.</source>
        <translation>This version does not have “{name}” yet.</translation></message>
    <message><source>Tick those whom the answer is about.</source>
        <translation>Tick those whom the answer is about.</translation></message>
    <message><source>Tick what belongs to the other person.</source>
        <translation>Tick what belongs to the other person.</translation></message>
    <message><source>To change a rule that counts by itself, make a draft pack.</source>
        <translation>To change a rule that counts by itself, make a draft pack.</translation></message>
    <message><source>To correct the annulment, undo it and annul again.</source>
        <translation>To correct the annulment, undo it and annul again.</translation></message>
    <message><source>To take an award back, annul its decision.</source>
        <translation>To take an award back, annul its decision.</translation></message>
    <message><source>Undo that one first, or undo one after the other with Ctrl+Z.</source>
        <translation>Undo that one first, or undo one after the other with Ctrl+Z.</translation></message>
    <message><source>What is to be linked has no name.</source>
        <translation>What is to be linked has no name.</translation></message>
    <message><source>What the office holds was left as it is.</source>
        <translation>What the office holds was left as it is.</translation></message>
    <message><source>What was finished before is kept; no half-written file was left.</source>
        <translation>What was finished before is kept; no half-written file was left.</translation></message>
    <message><source>What was taken then is on file; nothing was added.</source>
        <translation>What was taken then is on file; nothing was added.</translation></message>
    <message><source>Write a day as 05/12/2026.</source>
        <translation>Write a day as 05/12/2026.</translation></message>
    <message><source>Write it as PDF or Word.</source>
        <translation>Write it as PDF or Word.</translation></message>
    <message><source>Write it as field=value, for example nguoi_ky=Nguyễn Văn An.</source>
        <translation>Write it as field=value, for example nguoi_ky=Nguyễn Văn An.</translation></message>
    <message><source>Write the day as 05/12/2026 or 2026-12-05.</source>
        <translation>Write the day as 05/12/2026 or 2026-12-05.</translation></message>
    <message><source>Write the dossier again whenever it suits.</source>
        <translation>Write the dossier again whenever it suits.</translation></message>
    <message><source>Write the dossier once more, or ask whoever sent it to send it anew.</source>
        <translation>Write the dossier once more, or ask whoever sent it to send it anew.</translation></message>
    <message><source>Write the full name of the signer; it stands on the decision.</source>
        <translation>Write the full name of the signer; it stands on the decision.</translation></message>
    <message><source>Write the reason in one sentence; it is kept and printed.</source>
        <translation>Write the reason in one sentence; it is kept and printed.</translation></message>
    <message><source>Write what the movement, achievement, cluster or work is called.</source>
        <translation>Write what the movement, achievement, cluster or work is called.</translation></message>
    <message><source>Write why they are one person all the same, for example a mistyped number.</source>
        <translation>Write why they are one person all the same, for example a mistyped number.</translation></message>
    <message><source>a folder of that name is in the way</source>
        <translation>a folder of that name is in the way</translation></message>
    <message><source>it does not read back as it was written</source>
        <translation>it does not read back as it was written</translation></message>
    <message><source>the disk is full</source>
        <translation>the disk is full</translation></message>
    <message><source>the disk or folder is no longer there</source>
        <translation>the disk or folder is no longer there</translation></message>
    <message><source>the name is too long</source>
        <translation>the name is too long</translation></message>
    <message><source>the system refused it ({code})</source>
        <translation>the system refused it ({code})</translation></message>
    <message><source>what was written does not read back as it was</source>
        <translation>what was written does not read back as it was</translation></message>
    <message><source>writing is not allowed there</source>
        <translation>writing is not allowed there</translation></message>
    <message><source>{causes}.</source>
        <translation>{causes}.</translation></message>
    <message><source>{file} holds no key for signing packs.</source>
        <translation>{file} holds no key for signing packs.</translation></message>
    <message><source>{file} in {pack} fetches something from outside the file.</source>
        <translation>{file} in {pack} fetches something from outside the file.</translation></message>
    <message><source>{file} in {pack} holds macros.</source>
        <translation>{file} in {pack} holds macros.</translation></message>
    <message><source>{file} in {pack} holds “{expression}”, which a form may not ask for.</source>
        <translation>{file} in {pack} holds “{expression}”, which a form may not ask for.</translation></message>
    <message><source>{file} in {pack} is damaged or not the file its name says.</source>
        <translation>{file} in {pack} is damaged or not the file its name says.</translation></message>
    <message><source>{file} in {pack} is protected by a password.</source>
        <translation>{file} in {pack} is protected by a password.</translation></message>
    <message><source>{file} in {pack} unpacks to more than a hundred times its size.</source>
        <translation>{file} in {pack} unpacks to more than a hundred times its size.</translation></message>
    <message><source>{gone} and {kept} are not of one kind, or are one record already.</source>
        <translation>{gone} and {kept} are not of one kind, or are one record already.</translation></message>
    <message><source>{gone} and {kept} have different citizen numbers.</source>
        <translation>{gone} and {kept} have different citizen numbers.</translation></message>
    <message><source>{member} is not a member of the Council.</source>
        <translation>{member} is not a member of the Council.</translation></message>
    <message><source>{member} voted twice on the same nomination.</source>
        <translation>{member} voted twice on the same nomination.</translation></message>
    <message><source>{name} has already been decided.</source>
        <translation>{name} has already been decided.</translation></message>
    <message><source>{name} is already proposed for this award in this round.</source>
        <translation>{name} is already proposed for this award in this round.</translation></message>
    <message><source>{name} is one record, not two.</source>
        <translation>{name} is one record, not two.</translation></message>
    <message><source>{name} stands twice in the list with the same award.</source>
        <translation>{name} stands twice in the list with the same award.</translation></message>
    <message><source>{pack} builds on itself in a circle: {circle}.</source>
        <translation>{pack} builds on itself in a circle: {circle}.</translation></message>
    <message><source>{pack} builds on the pack {base}, which is not installed.</source>
        <translation>{pack} builds on the pack {base}, which is not installed.</translation></message>
    <message><source>{pack} has no manifest.json: it is not a rule pack.</source>
        <translation>{pack} has no manifest.json: it is not a rule pack.</translation></message>
    <message><source>{pack} holds more than 2,000 files.</source>
        <translation>{pack} holds more than 2,000 files.</translation></message>
    <message><source>{pack} holds {file} twice.</source>
        <translation>{pack} holds {file} twice.</translation></message>
    <message><source>{pack} holds {file}, a link to another file.</source>
        <translation>{pack} holds {file}, a link to another file.</translation></message>
    <message><source>{pack} holds {file}, a path that leads out of the pack.</source>
        <translation>{pack} holds {file}, a path that leads out of the pack.</translation></message>
    <message><source>{pack} holds {file}: no pack may hold files of this kind.</source>
        <translation>{pack} holds {file}: no pack may hold files of this kind.</translation></message>
    <message><source>{pack} is neither a pack folder nor a whole zip file.</source>
        <translation>{pack} is neither a pack folder nor a whole zip file.</translation></message>
    <message><source>{pack} is no longer the file that was looked at.</source>
        <translation>{pack} is no longer the file that was looked at.</translation></message>
    <message><source>{pack} is not a usable rule pack.</source>
        <translation>{pack} is not a usable rule pack.</translation></message>
    <message><source>{pack} is not signed: nobody vouches for it.</source>
        <translation>{pack} is not signed: nobody vouches for it.</translation></message>
    <message><source>{pack} is signed by “{issuer}”, whose key this office does not know: {fingerprint}.</source>
        <translation>{pack} is signed by “{issuer}”, whose key this office does not know: {fingerprint}.</translation></message>
    <message><source>{pack} unpacks to more than 200 MB.</source>
        <translation>{pack} unpacks to more than 200 MB.</translation></message>
    <message><source>{pack} was altered after it was made: {file} is not as its manifest says.</source>
        <translation>{pack} was altered after it was made: {file} is not as its manifest says.</translation></message>
    <message><source>“{award}” could not be awarded on {day}: the law knows it {validity}.</source>
        <translation>“{award}” could not be awarded on {day}: the law knows it {validity}.</translation></message>
    <message><source>“{name}” builds on no other pack: the national pack comes with the program.</source>
        <translation>“{name}” builds on no other pack: the national pack comes with the program.</translation></message>
    <message><source>“{name}” cannot be undone alone: “{later}” came after it and rests on it.</source>
        <translation>“{name}” cannot be undone alone: “{later}” came after it and rests on it.</translation></message>
    <message><source>“{name}” could not be written: {reason}.</source>
        <translation>“{name}” could not be written: {reason}.</translation></message>
    <message><source>“{name}” has no number yet.</source>
        <translation>“{name}” has no number yet.</translation></message>
    <message><source>“{name}” is no document received.</source>
        <translation>“{name}” is no document received.</translation></message>
    <message><source>“{name}” is no draft any more.</source>
        <translation>“{name}” is no draft any more.</translation></message>
    <message><source>“{name}” is not in force: it is a draft, replaced or annulled.</source>
        <translation>“{name}” is not in force: it is a draft, replaced or annulled.</translation></message>
    <message><source>“{name}” was annulled already.</source>
        <translation>“{name}” was annulled already.</translation></message>
    <message><source>“{name}”, version {version}, is in use already.</source>
        <translation>“{name}”, version {version}, is in use already.</translation></message>
    <message><source>“{text}” is not a day of the calendar.</source>
        <translation>“{text}” is not a day of the calendar.</translation></message>
    <message><source>“{text}” sets no field of the form.</source>
        <translation>“{text}” sets no field of the form.</translation></message>
    <message><source>“{title}” holds no list, so it cannot become an Excel file.</source>
        <translation>“{title}” holds no list, so it cannot become an Excel file.</translation></message>
</context>
<context>
    <name>Field</name>
    <message><source>Choose from the month (Alt+↓)</source>
        <translation>Choose from the month (Alt+↓)</translation></message>
    <message><source>Not a date: “{text}”</source>
        <translation>Not a date: “{text}”</translation></message>
    <message><source>Take {value}</source>
        <translation>Take {value}</translation></message>
    <message><source>The day is missing: “{text}”</source>
        <translation>The day is missing: “{text}”</translation></message>
    <message><source>There is no such day: “{text}”</source>
        <translation>There is no such day: “{text}”</translation></message>
    <message><source>Wrong</source>
        <translation>Wrong</translation></message>
    <message><source>day/month/year</source>
        <translation>day/month/year</translation></message>
    <message><source>the day tomorrow</source>
        <translation>the day tomorrow</translation></message>
    <message><source>today</source>
        <translation>today</translation></message>
    <message><source>tomorrow</source>
        <translation>tomorrow</translation></message>
    <message><source>yesterday</source>
        <translation>yesterday</translation></message>
</context>
<context>
    <name>Form</name>
    <message><source>Cancel</source>
        <translation>Cancel</translation></message>
    <message><source>a decision</source>
        <translation>a decision</translation></message>
    <message><source>a meeting of the council</source>
        <translation>a meeting of the council</translation></message>
    <message><source>a nomination</source>
        <translation>a nomination</translation></message>
    <message><source>a round</source>
        <translation>a round</translation></message>
</context>
<context>
    <name>FormField</name>
    <message><source>Achievement</source>
        <translation>Achievement</translation></message>
    <message><source>Appraised by</source>
        <translation>Appraised by</translation></message>
    <message><source>Attached to</source>
        <translation>Attached to</translation></message>
    <message><source>Begun at</source>
        <translation>Begun at</translation></message>
    <message><source>Content in brief</source>
        <translation>Content in brief</translation></message>
    <message><source>Day</source>
        <translation>Day</translation></message>
    <message><source>Drawn up by</source>
        <translation>Drawn up by</translation></message>
    <message><source>Ended at</source>
        <translation>Ended at</translation></message>
    <message><source>Handed over by</source>
        <translation>Handed over by</translation></message>
    <message><source>Held at</source>
        <translation>Held at</translation></message>
    <message><source>Last legal basis</source>
        <translation>Last legal basis</translation></message>
    <message><source>Number and symbol</source>
        <translation>Number and symbol</translation></message>
    <message><source>Number of the decision</source>
        <translation>Number of the decision</translation></message>
    <message><source>Place name before the date</source>
        <translation>Place name before the date</translation></message>
    <message><source>Position of the signer</source>
        <translation>Position of the signer</translation></message>
    <message><source>Received by</source>
        <translation>Received by</translation></message>
    <message><source>Recipients, parted by semicolons</source>
        <translation>Recipients, parted by semicolons</translation></message>
    <message><source>Signer</source>
        <translation>Signer</translation></message>
    <message><source>Signer of the report</source>
        <translation>Signer of the report</translation></message>
    <message><source>Source of the money</source>
        <translation>Source of the money</translation></message>
    <message><source>Who carries it out</source>
        <translation>Who carries it out</translation></message>
</context>
<context>
    <name>Group</name>
    <message><source>Awards</source>
        <translation>Awards</translation></message>
    <message><source>Emulation</source>
        <translation>Emulation</translation></message>
    <message><source>Office</source>
        <translation>Office</translation></message>
    <message><source>Sent upward</source>
        <translation>Sent upward</translation></message>
    <message><source>Spreading</source>
        <translation>Spreading</translation></message>
    <message><source>Today</source>
        <translation>Today</translation></message>
</context>
<context>
    <name>Health</name>
    <message><source>A half-written file was left behind when the program was cut off: {name}.</source>
        <translation>A half-written file was left behind when the program was cut off: {name}.</translation></message>
    <message><source>A kept file is missing: {name}. Take it from a backup.</source>
        <translation>A kept file is missing: {name}. Take it from a backup.</translation></message>
    <message><source>A kept file was altered: {name}. Take it from a backup.</source>
        <translation>A kept file was altered: {name}. Take it from a backup.</translation></message>
    <message><source>A rule pack is missing or was altered: {name}. Take the folder “packs” from a backup.</source>
        <translation>A rule pack is missing or was altered: {name}. Take the folder “packs” from a backup.</translation></message>
    <message><source>The backup {name} cannot be used; it was set aside or has to be made anew.</source>
        <translation>The backup {name} cannot be used; it was set aside or has to be made anew.</translation></message>
    <message><source>The office file is damaged in {count} places. Restore the newest backup.</source>
        <translation>The office file is damaged in {count} places. Restore the newest backup.</translation></message>
</context>
<context>
    <name>Help</name>
    <message><source>Back to the page of help before</source>
        <translation>Back to the page of help before</translation></message>
    <message><source>Close the help</source>
        <translation>Close the help</translation></message>
    <message><source>Contents</source>
        <translation>Contents</translation></message>
    <message><source>Forward in the help</source>
        <translation>Forward in the help</translation></message>
    <message><source>Help</source>
        <translation>Help</translation></message>
    <message><source>Nothing found in the help.</source>
        <translation>Nothing found in the help.</translation></message>
    <message><source>Search the help</source>
        <translation>Search the help</translation></message>
    <message><source>Text of the help</source>
        <translation>Text of the help</translation></message>
</context>
<context>
    <name>Import</name>
    <message><source>A number of a row</source>
        <translation>A number of a row</translation></message>
    <message><source>All sheets</source>
        <translation>All sheets</translation></message>
    <message><source>Answer</source>
        <translation>Answer</translation></message>
    <message><source>Any</source>
        <translation>Any</translation></message>
    <message><source>Apply to {count} rows like it</source>
        <translation>Apply to {count} rows like it</translation></message>
    <message><source>As other rows</source>
        <translation>As other rows</translation></message>
    <message><source>As the file has it</source>
        <translation>As the file has it</translation></message>
    <message><source>As the list</source>
        <translation>As the list</translation></message>
    <message><source>As the row above</source>
        <translation>As the row above</translation></message>
    <message><source>As written here</source>
        <translation>As written here</translation></message>
    <message><source>Award round</source>
        <translation>Award round</translation></message>
    <message><source>Back to the rows</source>
        <translation>Back to the rows</translation></message>
    <message><source>Cancel</source>
        <translation>Cancel</translation></message>
    <message><source>Choose a sheet…</source>
        <translation>Choose a sheet…</translation></message>
    <message><source>Choose files</source>
        <translation>Choose files</translation></message>
    <message><source>Choose one sheet first, at the left.</source>
        <translation>Choose one sheet first, at the left.</translation></message>
    <message><source>Choose other files, or drop them here.</source>
        <translation>Choose other files, or drop them here.</translation></message>
    <message><source>Choose other files…</source>
        <translation>Choose other files…</translation></message>
    <message><source>Choose the lists of the units</source>
        <translation>Choose the lists of the units</translation></message>
    <message><source>Choose the nearest</source>
        <translation>Choose the nearest</translation></message>
    <message><source>Choose…</source>
        <translation>Choose…</translation></message>
    <message><source>Column {letter} is not read</source>
        <translation>Column {letter} is not read</translation></message>
    <message><source>Column {letter} is read as {field}</source>
        <translation>Column {letter} is read as {field}</translation></message>
    <message><source>Column {letter}: “{heading}”</source>
        <translation>Column {letter}: “{heading}”</translation></message>
    <message><source>Columns are changed in the header of the table: Alt+↓.</source>
        <translation>Columns are changed in the header of the table: Alt+↓.</translation></message>
    <message><source>Columns {columns} are typed in the old font {font}</source>
        <translation>Columns {columns} are typed in the old font {font}</translation></message>
    <message><source>Columns {columns} stay as the file has them</source>
        <translation>Columns {columns} stay as the file has them</translation></message>
    <message><source>Columns {columns}: changed letters</source>
        <translation>Columns {columns}: changed letters</translation></message>
    <message><source>Columns {columns}: letters as the file has them</source>
        <translation>Columns {columns}: letters as the file has them</translation></message>
    <message><source>Copy to Excel</source>
        <translation>Copy to Excel</translation></message>
    <message><source>Dealt with before ({count})</source>
        <translation>Dealt with before ({count})</translation></message>
    <message><source>Do not read this column</source>
        <translation>Do not read this column</translation></message>
    <message><source>Do not use it</source>
        <translation>Do not use it</translation></message>
    <message><source>Do the proposed cures</source>
        <translation>Do the proposed cures</translation></message>
    <message><source>Drop to take the list in</source>
        <translation>Drop to take the list in</translation></message>
    <message><source>Empty line to be filled in</source>
        <translation>Empty line to be filled in</translation></message>
    <message><source>Heading of the columns</source>
        <translation>Heading of the columns</translation></message>
    <message><source>Headings from row</source>
        <translation>Headings from row</translation></message>
    <message><source>Held back</source>
        <translation>Held back</translation></message>
    <message><source>Held back, to be looked at ({count})</source>
        <translation>Held back, to be looked at ({count})</translation></message>
    <message><source>Highest scores</source>
        <translation>Highest scores</translation></message>
    <message><source>How it is understood…</source>
        <translation>How it is understood…</translation></message>
    <message><source>How “{name}” is understood</source>
        <translation>How “{name}” is understood</translation></message>
    <message><source>Intake note…</source>
        <translation>Intake note…</translation></message>
    <message><source>Keep the old letters</source>
        <translation>Keep the old letters</translation></message>
    <message><source>Kind of list</source>
        <translation>Kind of list</translation></message>
    <message><source>Left out, no data ({count})</source>
        <translation>Left out, no data ({count})</translation></message>
    <message><source>Letters as the file has them</source>
        <translation>Letters as the file has them</translation></message>
    <message><source>Letters before and after</source>
        <translation>Letters before and after</translation></message>
    <message><source>Letters of column {letter} changed</source>
        <translation>Letters of column {letter} changed</translation></message>
    <message><source>Letters of the column</source>
        <translation>Letters of the column</translation></message>
    <message><source>Lists in Excel or Word</source>
        <translation>Lists in Excel or Word</translation></message>
    <message><source>Look through</source>
        <translation>Look through</translation></message>
    <message><source>Marks under one award</source>
        <translation>Marks under one award</translation></message>
    <message><source>Mended by you, will be taken in ({count})</source>
        <translation>Mended by you, will be taken in ({count})</translation></message>
    <message><source>Name of a section</source>
        <translation>Name of a section</translation></message>
    <message><source>No cure is known for this row; press Enter and write what is right.</source>
        <translation>No cure is known for this row; press Enter and write what is right.</translation></message>
    <message><source>No list was found in the files</source>
        <translation>No list was found in the files</translation></message>
    <message><source>No list, leave it out</source>
        <translation>No list, leave it out</translation></message>
    <message><source>No other row is like the one that was mended last.</source>
        <translation>No other row is like the one that was mended last.</translation></message>
    <message><source>No row can be taken in. Nothing was kept.</source>
        <translation>No row can be taken in. Nothing was kept.</translation></message>
    <message><source>No row waits any more.</source>
        <translation>No row waits any more.</translation></message>
    <message><source>Nobody of the list is doubtful.</source>
        <translation>Nobody of the list is doubtful.</translation></message>
    <message><source>Not read as the last list was</source>
        <translation>Not read as the last list was</translation></message>
    <message><source>Not understood as a list</source>
        <translation>Not understood as a list</translation></message>
    <message><source>Nothing is kept yet. Rows held back are kept to be mended.</source>
        <translation>Nothing is kept yet. Rows held back are kept to be mended.</translation></message>
    <message><source>Nothing is kept yet. Rows held back stay with the round until they are mended.</source>
        <translation>Nothing is kept yet. Rows held back stay with the round until they are mended.</translation></message>
    <message><source>Nothing is on the clipboard. Copy the cells in Excel first.</source>
        <translation>Nothing is on the clipboard. Copy the cells in Excel first.</translation></message>
    <message><source>Numbers of the columns</source>
        <translation>Numbers of the columns</translation></message>
    <message><source>Old font</source>
        <translation>Old font</translation></message>
    <message><source>Old font TCVN3 (.VnTime)</source>
        <translation>Old font TCVN3 (.VnTime)</translation></message>
    <message><source>Old font VNI</source>
        <translation>Old font VNI</translation></message>
    <message><source>Paste from Excel</source>
        <translation>Paste from Excel</translation></message>
    <message><source>Read as the last list of this form was</source>
        <translation>Read as the last list of this form was</translation></message>
    <message><source>Read as the last list of {units} was</source>
        <translation>Read as the last list of {units} was</translation></message>
    <message><source>Read it so</source>
        <translation>Read it so</translation></message>
    <message><source>Reading the lists</source>
        <translation>Reading the lists</translation></message>
    <message><source>Recognise columns</source>
        <translation>Recognise columns</translation></message>
    <message><source>Repeated</source>
        <translation>Repeated</translation></message>
    <message><source>Repeated ({count})</source>
        <translation>Repeated ({count})</translation></message>
    <message><source>Row {number} is set aside</source>
        <translation>Row {number} is set aside</translation></message>
    <message><source>Row {number} is taken anyway</source>
        <translation>Row {number} is taken anyway</translation></message>
    <message><source>Row {number}, {field}: {text}</source>
        <translation>Row {number}, {field}: {text}</translation></message>
    <message><source>Row {number}: {cure}</source>
        <translation>Row {number}: {cure}</translation></message>
    <message><source>Rows in the table</source>
        <translation>Rows in the table</translation></message>
    <message><source>See all {count} rows</source>
        <translation>See all {count} rows</translation></message>
    <message><source>Set aside</source>
        <translation>Set aside</translation></message>
    <message><source>Set aside by you ({count})</source>
        <translation>Set aside by you ({count})</translation></message>
    <message><source>Settled before</source>
        <translation>Settled before</translation></message>
    <message><source>Sheet “{name}”: {words}</source>
        <translation>Sheet “{name}”: {words}</translation></message>
    <message><source>Sheets of the files</source>
        <translation>Sheets of the files</translation></message>
    <message><source>Show {column}</source>
        <translation>Show {column}</translation></message>
    <message><source>Signature, place of receipt</source>
        <translation>Signature, place of receipt</translation></message>
    <message><source>Subtotal</source>
        <translation>Subtotal</translation></message>
    <message><source>Table {number}</source>
        <translation>Table {number}</translation></message>
    <message><source>Take anyway</source>
        <translation>Take anyway</translation></message>
    <message><source>Take back</source>
        <translation>Take back</translation></message>
    <message><source>Take in</source>
        <translation>Take in</translation></message>
    <message><source>Take in lists</source>
        <translation>Take in lists</translation></message>
    <message><source>Take in {count} rows</source>
        <translation>Take in {count} rows</translation></message>
    <message><source>Take in {count} rows, hold back {held_count}</source>
        <translation>Take in {count} rows, hold back {held_count}</translation></message>
    <message><source>Taken</source>
        <translation>Taken</translation></message>
    <message><source>Taken back: {deed}</source>
        <translation>Taken back: {deed}</translation></message>
    <message><source>Taken because you wish it</source>
        <translation>Taken because you wish it</translation></message>
    <message><source>These lists propose people: for which round?</source>
        <translation>These lists propose people: for which round?</translation></message>
    <message><source>These rows are set aside already, or are no data.</source>
        <translation>These rows are set aside already, or are no data.</translation></message>
    <message><source>These rows will be taken in already, or are no data.</source>
        <translation>These rows will be taken in already, or are no data.</translation></message>
    <message><source>This cannot stand here.</source>
        <translation>This cannot stand here.</translation></message>
    <message><source>Title or letterhead</source>
        <translation>Title or letterhead</translation></message>
    <message><source>Total</source>
        <translation>Total</translation></message>
    <message><source>Understood as {words}</source>
        <translation>Understood as {words}</translation></message>
    <message><source>Use the changed letters</source>
        <translation>Use the changed letters</translation></message>
    <message><source>Will be taken in ({count})</source>
        <translation>Will be taken in ({count})</translation></message>
    <message><source>Will be taken in, with a remark ({count})</source>
        <translation>Will be taken in, with a remark ({count})</translation></message>
    <message><source>Without the sign</source>
        <translation>Without the sign</translation></message>
    <message><source>Write what is right</source>
        <translation>Write what is right</translation></message>
    <message><source>You wrote {field}: {text}</source>
        <translation>You wrote {field}: {text}</translation></message>
    <message><source>as the program finds</source>
        <translation>as the program finds</translation></message>
    <message><source>award register</source>
        <translation>award register</translation></message>
    <message><source>changes of units</source>
        <translation>changes of units</translation></message>
    <message><source>collectives proposed</source>
        <translation>collectives proposed</translation></message>
    <message><source>grades of the year</source>
        <translation>grades of the year</translation></message>
    <message><source>headings in row {rows}</source>
        <translation>headings in row {rows}</translation></message>
    <message><source>households proposed</source>
        <translation>households proposed</translation></message>
    <message><source>initiatives</source>
        <translation>initiatives</translation></message>
    <message><source>is read as</source>
        <translation>is read as</translation></message>
    <message><source>nearest: {text}</source>
        <translation>nearest: {text}</translation></message>
    <message><source>persons proposed</source>
        <translation>persons proposed</translation></message>
    <message><source>registrations for titles</source>
        <translation>registrations for titles</translation></message>
    <message><source>scores of a cluster</source>
        <translation>scores of a cluster</translation></message>
    <message><source>sheet “{name}”</source>
        <translation>sheet “{name}”</translation></message>
    <message><source>staff</source>
        <translation>staff</translation></message>
    <message><source>tasks of the year</source>
        <translation>tasks of the year</translation></message>
    <message><source>to row</source>
        <translation>to row</translation></message>
    <message><source>units</source>
        <translation>units</translation></message>
    <message><source>{count} files, {sheet_count} sheets</source>
        <translation>{count} files, {sheet_count} sheets</translation></message>
    <message><source>{count} people may be on file already</source>
        <translation>{count} people may be on file already</translation></message>
    <message><source>{count} rows are no data</source>
        <translation>{count} rows are no data</translation></message>
    <message><source>{count} rows are no data: titles, totals, signatures</source>
        <translation>{count} rows are no data: titles, totals, signatures</translation></message>
    <message><source>{count} rows: {words}</source>
        <translation>{count} rows: {words}</translation></message>
    <message><source>{count} taken, {held_count} held back</source>
        <translation>{count} taken, {held_count} held back</translation></message>
    <message><source>{field} stands in column</source>
        <translation>{field} stands in column</translation></message>
    <message><source>{name} is on file already</source>
        <translation>{name} is on file already</translation></message>
    <message><source>{name} is somebody not on file yet</source>
        <translation>{name} is somebody not on file yet</translation></message>
    <message><source>{parts} = {count} rows</source>
        <translation>{parts} = {count} rows</translation></message>
    <message><source>{words}, and {count} rows more</source>
        <translation>{words}, and {count} rows more</translation></message>
    <message><source>“{name}” is a folder. Drop the lists in it.</source>
        <translation>“{name}” is a folder. Drop the lists in it.</translation></message>
    <message><source>“{text}” in {count} rows</source>
        <translation>“{text}” in {count} rows</translation></message>
</context>
<context>
    <name>Intake</name>
    <message><source>A cell is too long (column {text})</source>
        <translation>A cell is too long (column {text})</translation></message>
    <message><source>A formula without a stored value (column {text})</source>
        <translation>A formula without a stored value (column {text})</translation></message>
    <message><source>A sum of the file differs from the sum of its rows.</source>
        <translation>A sum of the file differs from the sum of its rows.</translation></message>
    <message><source>A total of the file differs from the number of its rows.</source>
        <translation>A total of the file differs from the number of its rows.</translation></message>
    <message><source>Already in this round: “{text}”</source>
        <translation>Already in this round: “{text}”</translation></message>
    <message><source>Another award of the same year in row {twin}: “{text}”</source>
        <translation>Another award of the same year in row {twin}: “{text}”</translation></message>
    <message><source>As other rows: {text}</source>
        <translation>As other rows: {text}</translation></message>
    <message><source>As the row above: {text}</source>
        <translation>As the row above: {text}</translation></message>
    <message><source>As the row says: {text}</source>
        <translation>As the row says: {text}</translation></message>
    <message><source>As the section says</source>
        <translation>As the section says</translation></message>
    <message><source>As the whole list: {text}</source>
        <translation>As the whole list: {text}</translation></message>
    <message><source>Award differs from its section: the file says “{text}”</source>
        <translation>Award differs from its section: the file says “{text}”</translation></message>
    <message><source>Award not recognised: the file says “{text}”</source>
        <translation>Award not recognised: the file says “{text}”</translation></message>
    <message><source>Birth date differs from row {twin}: the file says “{text}”</source>
        <translation>Birth date differs from row {twin}: the file says “{text}”</translation></message>
    <message><source>Grade not recognised: the file says “{text}”</source>
        <translation>Grade not recognised: the file says “{text}”</translation></message>
    <message><source>Initiative not yet recognised: the file says “{text}”</source>
        <translation>Initiative not yet recognised: the file says “{text}”</translation></message>
    <message><source>It is for the year {text}</source>
        <translation>It is for the year {text}</translation></message>
    <message><source>It is the number {text}</source>
        <translation>It is the number {text}</translation></message>
    <message><source>It is {text}</source>
        <translation>It is {text}</translation></message>
    <message><source>It is “{text}”</source>
        <translation>It is “{text}”</translation></message>
    <message><source>Leave it blank</source>
        <translation>Leave it blank</translation></message>
    <message><source>Left out by you; it waits with the held rows</source>
        <translation>Left out by you; it waits with the held rows</translation></message>
    <message><source>More than there are people: the file says “{text}”</source>
        <translation>More than there are people: the file says “{text}”</translation></message>
    <message><source>More votes for than were issued: the file says “{text}”</source>
        <translation>More votes for than were issued: the file says “{text}”</translation></message>
    <message><source>No row of column headings for this kind of list was found.</source>
        <translation>No row of column headings for this kind of list was found.</translation></message>
    <message><source>No such day of birth: the file says “{text}”</source>
        <translation>No such day of birth: the file says “{text}”</translation></message>
    <message><source>No such day of decision: the file says “{text}”</source>
        <translation>No such day of decision: the file says “{text}”</translation></message>
    <message><source>Not a number: the file says “{text}”</source>
        <translation>Not a number: the file says “{text}”</translation></message>
    <message><source>Old and new letter codes stand in one table; look at the names.</source>
        <translation>Old and new letter codes stand in one table; look at the names.</translation></message>
    <message><source>Only the beginning of the text</source>
        <translation>Only the beginning of the text</translation></message>
    <message><source>Only the year of birth is known: “{text}”</source>
        <translation>Only the year of birth is known: “{text}”</translation></message>
    <message><source>Only the year {text}</source>
        <translation>Only the year {text}</translation></message>
    <message><source>Same as a row of another sheet ({twin}): “{text}”</source>
        <translation>Same as a row of another sheet ({twin}): “{text}”</translation></message>
    <message><source>Same as row {twin}: “{text}”</source>
        <translation>Same as row {twin}: “{text}”</translation></message>
    <message><source>Scope not recognised: the file says “{text}”</source>
        <translation>Scope not recognised: the file says “{text}”</translation></message>
    <message><source>Score above the maximum: the file says “{text}”</source>
        <translation>Score above the maximum: the file says “{text}”</translation></message>
    <message><source>Several awards of one year in this row: “{text}”</source>
        <translation>Several awards of one year in this row: “{text}”</translation></message>
    <message><source>Several units may be meant: the file says “{text}”</source>
        <translation>Several units may be meant: the file says “{text}”</translation></message>
    <message><source>Something that was said of this sheet fits none of its rows or columns and was passed over.</source>
        <translation>Something that was said of this sheet fits none of its rows or columns and was passed over.</translation></message>
    <message><source>Take it after all</source>
        <translation>Take it after all</translation></message>
    <message><source>Take it all the same</source>
        <translation>Take it all the same</translation></message>
    <message><source>Take it: somebody else of the same name</source>
        <translation>Take it: somebody else of the same name</translation></message>
    <message><source>Take the hidden row</source>
        <translation>Take the hidden row</translation></message>
    <message><source>Text that begins like a formula: “{text}”</source>
        <translation>Text that begins like a formula: “{text}”</translation></message>
    <message><source>The author is missing</source>
        <translation>The author is missing</translation></message>
    <message><source>The award is missing</source>
        <translation>The award is missing</translation></message>
    <message><source>The date of birth is missing</source>
        <translation>The date of birth is missing</translation></message>
    <message><source>The list has column headings but no row is filled in.</source>
        <translation>The list has column headings but no row is filled in.</translation></message>
    <message><source>The name is missing</source>
        <translation>The name is missing</translation></message>
    <message><source>The number of the decision is missing</source>
        <translation>The number of the decision is missing</translation></message>
    <message><source>The number stands twice: the file says “{text}”</source>
        <translation>The number stands twice: the file says “{text}”</translation></message>
    <message><source>The numbering skips: the file says “{text}”</source>
        <translation>The numbering skips: the file says “{text}”</translation></message>
    <message><source>The row is hidden in the file</source>
        <translation>The row is hidden in the file</translation></message>
    <message><source>The shares do not make 100 %: the file says “{text}”</source>
        <translation>The shares do not make 100 %: the file says “{text}”</translation></message>
    <message><source>The sheet is an example or a guide and was not read.</source>
        <translation>The sheet is an example or a guide and was not read.</translation></message>
    <message><source>The sheet is hidden in the file and was not read.</source>
        <translation>The sheet is hidden in the file and was not read.</translation></message>
    <message><source>The total is not the sum of the scores: “{text}”</source>
        <translation>The total is not the sum of the scores: “{text}”</translation></message>
    <message><source>The unit is missing</source>
        <translation>The unit is missing</translation></message>
    <message><source>The year does not fit the sheet or the decision: “{text}”</source>
        <translation>The year does not fit the sheet or the decision: “{text}”</translation></message>
    <message><source>The year is taken from the decision: {text}</source>
        <translation>The year is taken from the decision: {text}</translation></message>
    <message><source>Unit above not in the catalogue: the file says “{text}”</source>
        <translation>Unit above not in the catalogue: the file says “{text}”</translation></message>
    <message><source>Unit not in the catalogue: the file says “{text}”</source>
        <translation>Unit not in the catalogue: the file says “{text}”</translation></message>
    <message><source>Very like an earlier initiative (row {twin}): “{text}”</source>
        <translation>Very like an earlier initiative (row {twin}): “{text}”</translation></message>
    <message><source>Without the first sign: {text}</source>
        <translation>Without the first sign: {text}</translation></message>
    <message><source>You said that the sheet is no list; it was not read.</source>
        <translation>You said that the sheet is no list; it was not read.</translation></message>
    <message><source>{file} holds dangerous content and was not opened. Ask the unit to type the list in a new file.</source>
        <translation>{file} holds dangerous content and was not opened. Ask the unit to type the list in a new file.</translation></message>
    <message><source>{file} is an old Word document. Open it in Word, save it as Word Document (.docx), then take it in again.</source>
        <translation>{file} is an old Word document. Open it in Word, save it as Word Document (.docx), then take it in again.</translation></message>
    <message><source>{file} is damaged or was cut off while it was copied. Ask the unit to send it again.</source>
        <translation>{file} is damaged or was cut off while it was copied. Ask the unit to send it again.</translation></message>
    <message><source>{file} is empty: no cell holds anything. Ask the unit for the filled list.</source>
        <translation>{file} is empty: no cell holds anything. Ask the unit for the filled list.</translation></message>
    <message><source>{file} is no table, whatever its name says. Ask for the list as an Excel or Word file.</source>
        <translation>{file} is no table, whatever its name says. Ask for the list as an Excel or Word file.</translation></message>
    <message><source>{file} is of an old or rare kind. Open it and save it anew as Excel (.xlsx) or Word (.docx).</source>
        <translation>{file} is of an old or rare kind. Open it and save it anew as Excel (.xlsx) or Word (.docx).</translation></message>
    <message><source>{file} is protected by a password. Open it, save it without the password, then take it in again.</source>
        <translation>{file} is protected by a password. Open it, save it without the password, then take it in again.</translation></message>
    <message><source>{file} is too large for a list. Delete its empty rows and columns, save it, then take it in again.</source>
        <translation>{file} is too large for a list. Delete its empty rows and columns, save it, then take it in again.</translation></message>
    <message><source>{file} lacks the columns that this kind of list needs. Check the kind of list and the headings.</source>
        <translation>{file} lacks the columns that this kind of list needs. Check the kind of list and the headings.</translation></message>
    <message><source>{file}: {accepted} rows taken, {held} held.</source>
        <translation>{file}: {accepted} rows taken, {held} held.</translation></message>
</context>
<context>
    <name>IntakeNote</name>
    <message><source>Add number and date of the decision, with a copy of it</source>
        <translation>Add number and date of the decision, with a copy of it</translation></message>
    <message><source>Choose where…</source>
        <translation>Choose where…</translation></message>
    <message><source>Compare with the papers and write it right</source>
        <translation>Compare with the papers and write it right</translation></message>
    <message><source>Held back by the office</source>
        <translation>Held back by the office</translation></message>
    <message><source>Intake note for the unit</source>
        <translation>Intake note for the unit</translation></message>
    <message><source>Intake note {name}</source>
        <translation>Intake note {name}</translation></message>
    <message><source>Nothing until the office asks</source>
        <translation>Nothing until the office asks</translation></message>
    <message><source>Nothing; if it is somebody else, add the date of birth</source>
        <translation>Nothing; if it is somebody else, add the date of birth</translation></message>
    <message><source>Say whether the hidden row is proposed</source>
        <translation>Say whether the hidden row is proposed</translation></message>
    <message><source>Shorten what the cell says</source>
        <translation>Shorten what the cell says</translation></message>
    <message><source>Stands in the list twice: “{text}”</source>
        <translation>Stands in the list twice: “{text}”</translation></message>
    <message><source>The birth date differs from that in another row: “{text}”</source>
        <translation>The birth date differs from that in another row: “{text}”</translation></message>
    <message><source>The intake note stands in “{file}”.</source>
        <translation>The intake note stands in “{file}”.</translation></message>
    <message><source>The unit is to answer by</source>
        <translation>The unit is to answer by</translation></message>
    <message><source>Type the value in place of the formula</source>
        <translation>Type the value in place of the formula</translation></message>
    <message><source>Very like an earlier initiative: “{text}”</source>
        <translation>Very like an earlier initiative: “{text}”</translation></message>
    <message><source>What was taken, what waits and why, row by row.</source>
        <translation>What was taken, what waits and why, row by row.</translation></message>
    <message><source>Where shall the note stand?</source>
        <translation>Where shall the note stand?</translation></message>
    <message><source>Write how far the initiative reaches</source>
        <translation>Write how far the initiative reaches</translation></message>
    <message><source>Write the date of birth as the identity card has it</source>
        <translation>Write the date of birth as the identity card has it</translation></message>
    <message><source>Write the date of the decision right</source>
        <translation>Write the date of the decision right</translation></message>
    <message><source>Write the full name</source>
        <translation>Write the full name</translation></message>
    <message><source>Write the full name of the award</source>
        <translation>Write the full name of the award</translation></message>
    <message><source>Write the full name of the unit</source>
        <translation>Write the full name of the unit</translation></message>
    <message><source>Write the grade as the decision has it</source>
        <translation>Write the grade as the decision has it</translation></message>
    <message><source>Write the names of the authors</source>
        <translation>Write the names of the authors</translation></message>
    <message><source>blank lines or people not proposed</source>
        <translation>blank lines or people not proposed</translation></message>
    <message><source>headings</source>
        <translation>headings</translation></message>
    <message><source>highest scores</source>
        <translation>highest scores</translation></message>
    <message><source>lines above the list</source>
        <translation>lines above the list</translation></message>
    <message><source>numbers of columns</source>
        <translation>numbers of columns</translation></message>
    <message><source>sections</source>
        <translation>sections</translation></message>
    <message><source>signatures</source>
        <translation>signatures</translation></message>
    <message><source>totals</source>
        <translation>totals</translation></message>
    <message><source>totals of groups</source>
        <translation>totals of groups</translation></message>
</context>
<context>
    <name>Keys</name>
    <message><source>Add</source>
        <translation>Add</translation></message>
    <message><source>All keys of this page</source>
        <translation>All keys of this page</translation></message>
    <message><source>Back to what was open before</source>
        <translation>Back to what was open before</translation></message>
    <message><source>Choose all rows that the filter shows</source>
        <translation>Choose all rows that the filter shows</translation></message>
    <message><source>Close the details, then clear the filter, then the selection</source>
        <translation>Close the details, then clear the filter, then the selection</translation></message>
    <message><source>Copy the chosen rows with their headings, for Excel</source>
        <translation>Copy the chosen rows with their headings, for Excel</translation></message>
    <message><source>Copy this cell alone</source>
        <translation>Copy this cell alone</translation></message>
    <message><source>Do the next step: the filled button of the page</source>
        <translation>Do the next step: the filled button of the page</translation></message>
    <message><source>Do the undone step again</source>
        <translation>Do the undone step again</translation></message>
    <message><source>Edit the cell, where the table can be typed in</source>
        <translation>Edit the cell, where the table can be typed in</translation></message>
    <message><source>Fill down, where the table can be typed in</source>
        <translation>Fill down, where the table can be typed in</translation></message>
    <message><source>Filter by the value of this cell</source>
        <translation>Filter by the value of this cell</translation></message>
    <message><source>Filter by this column</source>
        <translation>Filter by this column</translation></message>
    <message><source>Filter the table</source>
        <translation>Filter the table</translation></message>
    <message><source>Filter the table by what is typed</source>
        <translation>Filter the table by what is typed</translation></message>
    <message><source>Find a person, unit, decision, paper, page, command</source>
        <translation>Find a person, unit, decision, paper, page, command</translation></message>
    <message><source>First and last row of a group</source>
        <translation>First and last row of a group</translation></message>
    <message><source>First row, last row</source>
        <translation>First row, last row</translation></message>
    <message><source>Forward again</source>
        <translation>Forward again</translation></message>
    <message><source>From sidebar to page, table, details, help</source>
        <translation>From sidebar to page, table, details, help</translation></message>
    <message><source>Go from row to row; with Shift, choose several</source>
        <translation>Go from row to row; with Shift, choose several</translation></message>
    <message><source>Help for this page</source>
        <translation>Help for this page</translation></message>
    <message><source>Keep what is typed; the rest is saved by itself</source>
        <translation>Keep what is typed; the rest is saved by itself</translation></message>
    <message><source>Keys</source>
        <translation>Keys</translation></message>
    <message><source>Menu of this column: sort, filter, hide, width</source>
        <translation>Menu of this column: sort, filter, hide, width</translation></message>
    <message><source>Narrow or widen the sidebar</source>
        <translation>Narrow or widen the sidebar</translation></message>
    <message><source>Next and previous row that the filter found</source>
        <translation>Next and previous row that the filter found</translation></message>
    <message><source>No list is taken in on the page {page}.</source>
        <translation>No list is taken in on the page {page}.</translation></message>
    <message><source>Nothing is added on the page {page}.</source>
        <translation>Nothing is added on the page {page}.</translation></message>
    <message><source>Nothing is printed from the page {page} as it stands now.</source>
        <translation>Nothing is printed from the page {page} as it stands now.</translation></message>
    <message><source>Open the row beside the table</source>
        <translation>Open the row beside the table</translation></message>
    <message><source>Open the row in its own window, where there is one</source>
        <translation>Open the row in its own window, where there is one</translation></message>
    <message><source>Paste cells, where the table can be typed in</source>
        <translation>Paste cells, where the table can be typed in</translation></message>
    <message><source>Print or make papers</source>
        <translation>Print or make papers</translation></message>
    <message><source>Show the rows of one counter above the table</source>
        <translation>Show the rows of one counter above the table</translation></message>
    <message><source>Take away the chosen rows, where the page allows it</source>
        <translation>Take away the chosen rows, where the page allows it</translation></message>
    <message><source>Take in a list</source>
        <translation>Take in a list</translation></message>
    <message><source>The last steps, each to be undone alone</source>
        <translation>The last steps, each to be undone alone</translation></message>
    <message><source>The page {page} has no list to write out as it stands now.</source>
        <translation>The page {page} has no list to write out as it stands now.</translation></message>
    <message><source>The page {page} has no next step as it stands now.</source>
        <translation>The page {page} has no next step as it stands now.</translation></message>
    <message><source>The same</source>
        <translation>The same</translation></message>
    <message><source>The same round the other way</source>
        <translation>The same round the other way</translation></message>
    <message><source>This page has no keys of its own.</source>
        <translation>This page has no keys of its own.</translation></message>
    <message><source>Tick the row and go on to the next</source>
        <translation>Tick the row and go on to the next</translation></message>
    <message><source>Tick the row and stay</source>
        <translation>Tick the row and stay</translation></message>
    <message><source>Undo the last step; while typing, undo the typing</source>
        <translation>Undo the last step; while typing, undo the typing</translation></message>
    <message><source>What they do</source>
        <translation>What they do</translation></message>
    <message><source>Whole screen, and back</source>
        <translation>Whole screen, and back</translation></message>
    <message><source>Write to Excel</source>
        <translation>Write to Excel</translation></message>
    <message><source>letters</source>
        <translation>letters</translation></message>
</context>
<context>
    <name>Listing</name>
    <message><source>Award register</source>
        <translation>Award register</translation></message>
    <message><source>Bonuses</source>
        <translation>Bonuses</translation></message>
    <message><source>Decisions</source>
        <translation>Decisions</translation></message>
    <message><source>Documents</source>
        <translation>Documents</translation></message>
    <message><source>Initiatives</source>
        <translation>Initiatives</translation></message>
    <message><source>Movements</source>
        <translation>Movements</translation></message>
    <message><source>Nominations</source>
        <translation>Nominations</translation></message>
    <message><source>Report obligations</source>
        <translation>Report obligations</translation></message>
    <message><source>Schedule</source>
        <translation>Schedule</translation></message>
    <message><source>Subjects</source>
        <translation>Subjects</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
</context>
<context>
    <name>Match</name>
    <message><source>Another person</source>
        <translation>Another person</translation></message>
    <message><source>Awards</source>
        <translation>Awards</translation></message>
    <message><source>Birth</source>
        <translation>Birth</translation></message>
    <message><source>Gender</source>
        <translation>Gender</translation></message>
    <message><source>In the list</source>
        <translation>In the list</translation></message>
    <message><source>Later</source>
        <translation>Later</translation></message>
    <message><source>Later (S): kept as another person, and found again under Merge doubles on the page of subjects</source>
        <translation>Later (S): kept as another person, and found again under Merge doubles on the page of subjects</translation></message>
    <message><source>Name</source>
        <translation>Name</translation></message>
    <message><source>Next question</source>
        <translation>Next question</translation></message>
    <message><source>On file</source>
        <translation>On file</translation></message>
    <message><source>Position</source>
        <translation>Position</translation></message>
    <message><source>Question before</source>
        <translation>Question before</translation></message>
    <message><source>Question {number} / {count}</source>
        <translation>Question {number} / {count}</translation></message>
    <message><source>Questions about people</source>
        <translation>Questions about people</translation></message>
    <message><source>Record {number} / {count}</source>
        <translation>Record {number} / {count}</translation></message>
    <message><source>Row {numbers} of the list</source>
        <translation>Row {numbers} of the list</translation></message>
    <message><source>The same person</source>
        <translation>The same person</translation></message>
    <message><source>They are two people; do not ask again</source>
        <translation>They are two people; do not ask again</translation></message>
    <message><source>Two people</source>
        <translation>Two people</translation></message>
    <message><source>Two people: {pair}</source>
        <translation>Two people: {pair}</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>answered: another person</source>
        <translation>answered: another person</translation></message>
    <message><source>answered: the same person</source>
        <translation>answered: the same person</translation></message>
    <message><source>different citizen numbers</source>
        <translation>different citizen numbers</translation></message>
    <message><source>different dates of birth</source>
        <translation>different dates of birth</translation></message>
    <message><source>different dates of birth, one part apart</source>
        <translation>different dates of birth, one part apart</translation></message>
    <message><source>different genders</source>
        <translation>different genders</translation></message>
    <message><source>different names</source>
        <translation>different names</translation></message>
    <message><source>different positions</source>
        <translation>different positions</translation></message>
    <message><source>different units</source>
        <translation>different units</translation></message>
    <message><source>has worked in this unit</source>
        <translation>has worked in this unit</translation></message>
    <message><source>names differ by one letter</source>
        <translation>names differ by one letter</translation></message>
    <message><source>names differ in their tone marks</source>
        <translation>names differ in their tone marks</translation></message>
    <message><source>neither gives a date of birth</source>
        <translation>neither gives a date of birth</translation></message>
    <message><source>neither gives a unit</source>
        <translation>neither gives a unit</translation></message>
    <message><source>no award yet</source>
        <translation>no award yet</translation></message>
    <message><source>not certain</source>
        <translation>not certain</translation></message>
    <message><source>not said</source>
        <translation>not said</translation></message>
    <message><source>one of them gives no date of birth</source>
        <translation>one of them gives no date of birth</translation></message>
    <message><source>one of them gives no unit</source>
        <translation>one of them gives no unit</translation></message>
    <message><source>same citizen number</source>
        <translation>same citizen number</translation></message>
    <message><source>same date of birth</source>
        <translation>same date of birth</translation></message>
    <message><source>same full name</source>
        <translation>same full name</translation></message>
    <message><source>same gender</source>
        <translation>same gender</translation></message>
    <message><source>same month of birth</source>
        <translation>same month of birth</translation></message>
    <message><source>same month of birth, one of them gives no day</source>
        <translation>same month of birth, one of them gives no day</translation></message>
    <message><source>same month of birth, the list gives no day</source>
        <translation>same month of birth, the list gives no day</translation></message>
    <message><source>same month of birth, the record gives no day</source>
        <translation>same month of birth, the record gives no day</translation></message>
    <message><source>same name</source>
        <translation>same name</translation></message>
    <message><source>same name, one of them without tone marks</source>
        <translation>same name, one of them without tone marks</translation></message>
    <message><source>same position</source>
        <translation>same position</translation></message>
    <message><source>same unit</source>
        <translation>same unit</translation></message>
    <message><source>same year of birth</source>
        <translation>same year of birth</translation></message>
    <message><source>same year of birth, one of them gives no day</source>
        <translation>same year of birth, one of them gives no day</translation></message>
    <message><source>same year of birth, the list gives no day</source>
        <translation>same year of birth, the list gives no day</translation></message>
    <message><source>same year of birth, the record gives no day</source>
        <translation>same year of birth, the record gives no day</translation></message>
    <message><source>says nothing</source>
        <translation>says nothing</translation></message>
    <message><source>speaks against it</source>
        <translation>speaks against it</translation></message>
    <message><source>speaks for it</source>
        <translation>speaks for it</translation></message>
    <message><source>the list gives no date of birth</source>
        <translation>the list gives no date of birth</translation></message>
    <message><source>the list gives no unit</source>
        <translation>the list gives no unit</translation></message>
    <message><source>the old unit was merged into this one</source>
        <translation>the old unit was merged into this one</translation></message>
    <message><source>the record gives no date of birth</source>
        <translation>the record gives no date of birth</translation></message>
    <message><source>the record gives no unit</source>
        <translation>the record gives no unit</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
    <message><source>{count} rows of the list: {numbers}</source>
        <translation>{count} rows of the list: {numbers}</translation></message>
    <message><source>{score} of 100</source>
        <translation>{score} of 100</translation></message>
    <message><source>{score} of 100: {reasons}</source>
        <translation>{score} of 100: {reasons}</translation></message>
</context>
<context>
    <name>Merge</name>
    <message><source>A person, a collective and a household cannot be one; choose another.</source>
        <translation>A person, a collective and a household cannot be one; choose another.</translation></message>
    <message><source>Birth date</source>
        <translation>Birth date</translation></message>
    <message><source>Citizen number</source>
        <translation>Citizen number</translation></message>
    <message><source>Everything of the one goes over to the other; undo takes it back.</source>
        <translation>Everything of the one goes over to the other; undo takes it back.</translation></message>
    <message><source>Full name</source>
        <translation>Full name</translation></message>
    <message><source>Gender</source>
        <translation>Gender</translation></message>
    <message><source>Grade of {year}</source>
        <translation>Grade of {year}</translation></message>
    <message><source>Holds</source>
        <translation>Holds</translation></message>
    <message><source>Labour group</source>
        <translation>Labour group</translation></message>
    <message><source>Leader or worker</source>
        <translation>Leader or worker</translation></message>
    <message><source>Merge</source>
        <translation>Merge</translation></message>
    <message><source>Merge two records</source>
        <translation>Merge two records</translation></message>
    <message><source>No two records look like one. Choose two by their names.</source>
        <translation>No two records look like one. Choose two by their names.</translation></message>
    <message><source>Note</source>
        <translation>Note</translation></message>
    <message><source>Position</source>
        <translation>Position</translation></message>
    <message><source>Record that goes into it</source>
        <translation>Record that goes into it</translation></message>
    <message><source>Record that stays</source>
        <translation>Record that stays</translation></message>
    <message><source>Swap</source>
        <translation>Swap</translation></message>
    <message><source>The citizen numbers differ. Merge only when it is certain, and write why.</source>
        <translation>The citizen numbers differ. Merge only when it is certain, and write why.</translation></message>
    <message><source>This is one and the same record; choose another.</source>
        <translation>This is one and the same record; choose another.</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>Why they are one person</source>
        <translation>Why they are one person</translation></message>
    <message><source>Write why, for example: the number was mistyped in one list.</source>
        <translation>Write why, for example: the number was mistyped in one list.</translation></message>
    <message><source>leader</source>
        <translation>leader</translation></message>
    <message><source>not said</source>
        <translation>not said</translation></message>
    <message><source>nothing yet</source>
        <translation>nothing yet</translation></message>
    <message><source>worker</source>
        <translation>worker</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
    <message><source>{count} disciplines</source>
        <translation>{count} disciplines</translation></message>
    <message><source>{count} documents</source>
        <translation>{count} documents</translation></message>
    <message><source>{count} figures</source>
        <translation>{count} figures</translation></message>
    <message><source>{count} grades</source>
        <translation>{count} grades</translation></message>
    <message><source>{count} initiatives</source>
        <translation>{count} initiatives</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} nominations</translation></message>
    <message><source>{count} pairs may be one, the likeliest first</source>
        <translation>{count} pairs may be one, the likeliest first</translation></message>
    <message><source>{count} proofs</source>
        <translation>{count} proofs</translation></message>
    <message><source>{count} records merged before</source>
        <translation>{count} records merged before</translation></message>
    <message><source>{count} registrations</source>
        <translation>{count} registrations</translation></message>
    <message><source>{count} workplaces</source>
        <translation>{count} workplaces</translation></message>
</context>
<context>
    <name>Missed</name>
    <message><source>Check the rule</source>
        <translation>Check the rule</translation></message>
    <message><source>Every condition is met by what is on file.</source>
        <translation>Every condition is met by what is on file.</translation></message>
    <message><source>Every kind of year</source>
        <translation>Every kind of year</translation></message>
    <message><source>Every unit</source>
        <translation>Every unit</translation></message>
    <message><source>Evidence missing</source>
        <translation>Evidence missing</translation></message>
    <message><source>Judged for the {period} by the law of {day}</source>
        <translation>Judged for the {period} by the law of {day}</translation></message>
    <message><source>Look again</source>
        <translation>Look again</translation></message>
    <message><source>Looking through all subjects of {year} …</source>
        <translation>Looking through all subjects of {year} …</translation></message>
    <message><source>Nobody on file qualifies for an award of this year without being proposed.</source>
        <translation>Nobody on file qualifies for an award of this year without being proposed.</translation></message>
    <message><source>Nobody was left out</source>
        <translation>Nobody was left out</translation></message>
    <message><source>Propose</source>
        <translation>Propose</translation></message>
    <message><source>Propose for an award…</source>
        <translation>Propose for an award…</translation></message>
    <message><source>Propose in a round…</source>
        <translation>Propose in a round…</translation></message>
    <message><source>Propose {count} who were left out</source>
        <translation>Propose {count} who were left out</translation></message>
    <message><source>Propose {name}</source>
        <translation>Propose {name}</translation></message>
    <message><source>Qualifies</source>
        <translation>Qualifies</translation></message>
    <message><source>Rests on a rule that is not verified: check it against its text.</source>
        <translation>Rests on a rule that is not verified: check it against its text.</translation></message>
    <message><source>Round</source>
        <translation>Round</translation></message>
    <message><source>Some conditions are not known yet; see what to ask for.</source>
        <translation>Some conditions are not known yet; see what to ask for.</translation></message>
    <message><source>Stopped before the end. Look again for the whole list.</source>
        <translation>Stopped before the end. Look again for the whole list.</translation></message>
    <message><source>The year {year} has no round yet. Open one under Award rounds.</source>
        <translation>The year {year} has no round yet. Open one under Award rounds.</translation></message>
    <message><source>What papers can say is met; the rest is for you to judge.</source>
        <translation>What papers can say is met; the rest is for you to judge.</translation></message>
    <message><source>Who qualifies and was not proposed?</source>
        <translation>Who qualifies and was not proposed?</translation></message>
    <message><source>You judge</source>
        <translation>You judge</translation></message>
    <message><source>school year {first}-{last}</source>
        <translation>school year {first}-{last}</translation></message>
    <message><source>year {year}</source>
        <translation>year {year}</translation></message>
    <message><source>{year}: {count} qualify and were not proposed · seen {day}</source>
        <translation>{year}: {count} qualify and were not proposed · seen {day}</translation></message>
</context>
<context>
    <name>Movement</name>
    <message><source>A movement is followed here from its launch to its summing-up.</source>
        <translation>A movement is followed here from its launch to its summing-up.</translation></message>
    <message><source>A movement of this name is on file</source>
        <translation>A movement of this name is on file</translation></message>
    <message><source>Add movement</source>
        <translation>Add movement</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>Answered on</source>
        <translation>Answered on</translation></message>
    <message><source>Award rounds</source>
        <translation>Award rounds</translation></message>
    <message><source>Every level</source>
        <translation>Every level</translation></message>
    <message><source>Every unit</source>
        <translation>Every unit</translation></message>
    <message><source>Final review</source>
        <translation>Final review</translation></message>
    <message><source>Form</source>
        <translation>Form</translation></message>
    <message><source>Held on</source>
        <translation>Held on</translation></message>
    <message><source>In course</source>
        <translation>In course</translation></message>
    <message><source>It would end before it begins</source>
        <translation>It would end before it begins</translation></message>
    <message><source>Its name, level and years, and the paper that launched it.</source>
        <translation>Its name, level and years, and the paper that launched it.</translation></message>
    <message><source>Launch a movement</source>
        <translation>Launch a movement</translation></message>
    <message><source>Launched</source>
        <translation>Launched</translation></message>
    <message><source>Launching paper</source>
        <translation>Launching paper</translation></message>
    <message><source>Level</source>
        <translation>Level</translation></message>
    <message><source>Midway review</source>
        <translation>Midway review</translation></message>
    <message><source>Movements of the country and the province, as the pack lists them.</source>
        <translation>Movements of the country and the province, as the pack lists them.</translation></message>
    <message><source>Name of the movement</source>
        <translation>Name of the movement</translation></message>
    <message><source>No movement yet</source>
        <translation>No movement yet</translation></message>
    <message><source>No review is on file yet.</source>
        <translation>No review is on file yet.</translation></message>
    <message><source>None</source>
        <translation>None</translation></message>
    <message><source>Not summed up</source>
        <translation>Not summed up</translation></message>
    <message><source>Note</source>
        <translation>Note</translation></message>
    <message><source>Note the answers</source>
        <translation>Note the answers</translation></message>
    <message><source>Open award round</source>
        <translation>Open award round</translation></message>
    <message><source>Part of</source>
        <translation>Part of</translation></message>
    <message><source>Parts</source>
        <translation>Parts</translation></message>
    <message><source>Peak campaign</source>
        <translation>Peak campaign</translation></message>
    <message><source>Record the review</source>
        <translation>Record the review</translation></message>
    <message><source>Regular</source>
        <translation>Regular</translation></message>
    <message><source>Report, conclusion</source>
        <translation>Report, conclusion</translation></message>
    <message><source>Review midway…</source>
        <translation>Review midway…</translation></message>
    <message><source>Reviewed midway</source>
        <translation>Reviewed midway</translation></message>
    <message><source>Reviews</source>
        <translation>Reviews</translation></message>
    <message><source>Sum up…</source>
        <translation>Sum up…</translation></message>
    <message><source>Summed up</source>
        <translation>Summed up</translation></message>
    <message><source>Take the pack's movements</source>
        <translation>Take the pack's movements</translation></message>
    <message><source>The name is missing</source>
        <translation>The name is missing</translation></message>
    <message><source>Thematic</source>
        <translation>Thematic</translation></message>
    <message><source>Thematic awards: {name}</source>
        <translation>Thematic awards: {name}</translation></message>
    <message><source>Two years, such as 2021 – 2025</source>
        <translation>Two years, such as 2021 – 2025</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
    <message><source>Units answer</source>
        <translation>Units answer</translation></message>
    <message><source>Units answer…</source>
        <translation>Units answer…</translation></message>
    <message><source>Units that answer</source>
        <translation>Units that answer</translation></message>
    <message><source>What it found</source>
        <translation>What it found</translation></message>
    <message><source>Years</source>
        <translation>Years</translation></message>
    <message><source>from {year}</source>
        <translation>from {year}</translation></message>
    <message><source>to {year}</source>
        <translation>to {year}</translation></message>
    <message><source>{count} in course in {year}</source>
        <translation>{count} in course in {year}</translation></message>
    <message><source>{count} in course in {year} · {late_count} past their years, not summed up</source>
        <translation>{count} in course in {year} · {late_count} past their years, not summed up</translation></message>
    <message><source>{name}: {count} awarded</source>
        <translation>{name}: {count} awarded</translation></message>
</context>
<context>
    <name>OtherDay</name>
    <message><source>Another day…</source>
        <translation>Another day…</translation></message>
    <message><source>Another verdict</source>
        <translation>Another verdict</translation></message>
    <message><source>By the law of</source>
        <translation>By the law of</translation></message>
    <message><source>By the law of {day}</source>
        <translation>By the law of {day}</translation></message>
    <message><source>Compare</source>
        <translation>Compare</translation></message>
    <message><source>Every condition is found the same.</source>
        <translation>Every condition is found the same.</translation></message>
    <message><source>Judge by another day</source>
        <translation>Judge by another day</translation></message>
    <message><source>Judged by another day</source>
        <translation>Judged by another day</translation></message>
    <message><source>Other conditions only</source>
        <translation>Other conditions only</translation></message>
    <message><source>Shown side by side; nothing is written.</source>
        <translation>Shown side by side; nothing is written.</translation></message>
    <message><source>The same</source>
        <translation>The same</translation></message>
    <message><source>{round}: law of {now} beside law of {then} · nothing is written</source>
        <translation>{round}: law of {now} beside law of {then} · nothing is written</translation></message>
</context>
<context>
    <name>Pack</name>
    <message><source>A pack is one .zip file</source>
        <translation>A pack is one .zip file</translation></message>
    <message><source>Add a row to the draft</source>
        <translation>Add a row to the draft</translation></message>
    <message><source>Add a row…</source>
        <translation>Add a row…</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>All fields</source>
        <translation>All fields</translation></message>
    <message><source>All parts</source>
        <translation>All parts</translation></message>
    <message><source>Altered</source>
        <translation>Altered</translation></message>
    <message><source>Altered, taken with consent</source>
        <translation>Altered, taken with consent</translation></message>
    <message><source>Back to today</source>
        <translation>Back to today</translation></message>
    <message><source>Before: {words}</source>
        <translation>Before: {words}</translation></message>
    <message><source>Begin</source>
        <translation>Begin</translation></message>
    <message><source>Begin one with “New draft…”.</source>
        <translation>Begin one with “New draft…”.</translation></message>
    <message><source>Both say the same.</source>
        <translation>Both say the same.</translation></message>
    <message><source>Calendar</source>
        <translation>Calendar</translation></message>
    <message><source>Cancel</source>
        <translation>Cancel</translation></message>
    <message><source>Changed</source>
        <translation>Changed</translation></message>
    <message><source>Choose a draft first.</source>
        <translation>Choose a draft first.</translation></message>
    <message><source>Choose the change that is to be taken back.</source>
        <translation>Choose the change that is to be taken back.</translation></message>
    <message><source>Choose the pack</source>
        <translation>Choose the pack</translation></message>
    <message><source>Choose two different packs</source>
        <translation>Choose two different packs</translation></message>
    <message><source>Code</source>
        <translation>Code</translation></message>
    <message><source>Column</source>
        <translation>Column</translation></message>
    <message><source>Comes with the program</source>
        <translation>Comes with the program</translation></message>
    <message><source>Compare</source>
        <translation>Compare</translation></message>
    <message><source>Compare packs</source>
        <translation>Compare packs</translation></message>
    <message><source>Compared packs</source>
        <translation>Compared packs</translation></message>
    <message><source>Compare…</source>
        <translation>Compare…</translation></message>
    <message><source>Compose from</source>
        <translation>Compose from</translation></message>
    <message><source>Delete</source>
        <translation>Delete</translation></message>
    <message><source>Deleted</source>
        <translation>Deleted</translation></message>
    <message><source>Draft</source>
        <translation>Draft</translation></message>
    <message><source>Draft pack</source>
        <translation>Draft pack</translation></message>
    <message><source>Draft packs</source>
        <translation>Draft packs</translation></message>
    <message><source>Draft · version {version} · {issuer}</source>
        <translation>Draft · version {version} · {issuer}</translation></message>
    <message><source>Drafts</source>
        <translation>Drafts</translation></message>
    <message><source>Drop to look at the pack</source>
        <translation>Drop to look at the pack</translation></message>
    <message><source>Edit in the draft</source>
        <translation>Edit in the draft</translation></message>
    <message><source>Edit in the draft…</source>
        <translation>Edit in the draft…</translation></message>
    <message><source>Everything in use</source>
        <translation>Everything in use</translation></message>
    <message><source>Examine again</source>
        <translation>Examine again</translation></message>
    <message><source>Faults</source>
        <translation>Faults</translation></message>
    <message><source>File</source>
        <translation>File</translation></message>
    <message><source>Files</source>
        <translation>Files</translation></message>
    <message><source>Fingerprint {groups}</source>
        <translation>Fingerprint {groups}</translation></message>
    <message><source>Form</source>
        <translation>Form</translation></message>
    <message><source>Form of the province · {path}</source>
        <translation>Form of the province · {path}</translation></message>
    <message><source>Forms and files</source>
        <translation>Forms and files</translation></message>
    <message><source>From</source>
        <translation>From</translation></message>
    <message><source>From a file…</source>
        <translation>From a file…</translation></message>
    <message><source>From {day} on another row holds too; let that one end first</source>
        <translation>From {day} on another row holds too; let that one end first</translation></message>
    <message><source>Go on editing…</source>
        <translation>Go on editing…</translation></message>
    <message><source>Gone</source>
        <translation>Gone</translation></message>
    <message><source>I compared the fingerprint with the sender</source>
        <translation>I compared the fingerprint with the sender</translation></message>
    <message><source>In force</source>
        <translation>In force</translation></message>
    <message><source>In force from</source>
        <translation>In force from</translation></message>
    <message><source>In force until</source>
        <translation>In force until</translation></message>
    <message><source>In the course of time</source>
        <translation>In the course of time</translation></message>
    <message><source>Install</source>
        <translation>Install</translation></message>
    <message><source>Install from USB…</source>
        <translation>Install from USB…</translation></message>
    <message><source>Issuer</source>
        <translation>Issuer</translation></message>
    <message><source>Issuer not known</source>
        <translation>Issuer not known</translation></message>
    <message><source>It counts from the next appraisal on; decided rounds and past years stay as they were.</source>
        <translation>It counts from the next appraisal on; decided rounds and past years stay as they were.</translation></message>
    <message><source>It ends before it begins</source>
        <translation>It ends before it begins</translation></message>
    <message><source>Judged otherwise</source>
        <translation>Judged otherwise</translation></message>
    <message><source>Keep</source>
        <translation>Keep</translation></message>
    <message><source>Keep in the draft</source>
        <translation>Keep in the draft</translation></message>
    <message><source>Kept in the draft; the rules in use are as they were.</source>
        <translation>Kept in the draft; the rules in use are as they were.</translation></message>
    <message><source>Layout of a certificate · {path}</source>
        <translation>Layout of a certificate · {path}</translation></message>
    <message><source>Leave off again</source>
        <translation>Leave off again</translation></message>
    <message><source>Legal bases it cites</source>
        <translation>Legal bases it cites</translation></message>
    <message><source>Line</source>
        <translation>Line</translation></message>
    <message><source>Money</source>
        <translation>Money</translation></message>
    <message><source>Name and version</source>
        <translation>Name and version</translation></message>
    <message><source>Name and version…</source>
        <translation>Name and version…</translation></message>
    <message><source>Name of the pack</source>
        <translation>Name of the pack</translation></message>
    <message><source>New</source>
        <translation>New</translation></message>
    <message><source>New draft</source>
        <translation>New draft</translation></message>
    <message><source>New draft…</source>
        <translation>New draft…</translation></message>
    <message><source>No drafts yet</source>
        <translation>No drafts yet</translation></message>
    <message><source>No longer applies from</source>
        <translation>No longer applies from</translation></message>
    <message><source>No longer apply</source>
        <translation>No longer apply</translation></message>
    <message><source>No longer apply from…</source>
        <translation>No longer apply from…</translation></message>
    <message><source>No longer in force</source>
        <translation>No longer in force</translation></message>
    <message><source>No longer in force on {day}; dossiers of its time are still judged by it.</source>
        <translation>No longer in force on {day}; dossiers of its time are still judged by it.</translation></message>
    <message><source>Nobody known vouches for it</source>
        <translation>Nobody known vouches for it</translation></message>
    <message><source>Not in force</source>
        <translation>Not in force</translation></message>
    <message><source>Not verified</source>
        <translation>Not verified</translation></message>
    <message><source>Not verified: check it again before relying on it. It never decides by itself.</source>
        <translation>Not verified: check it again before relying on it. It never decides by itself.</translation></message>
    <message><source>Not written yet: mend the {count} faults in the list first.</source>
        <translation>Not written yet: mend the {count} faults in the list first.</translation></message>
    <message><source>Not yet in force</source>
        <translation>Not yet in force</translation></message>
    <message><source>Not yet in force on {day}.</source>
        <translation>Not yet in force on {day}.</translation></message>
    <message><source>Nothing changes</source>
        <translation>Nothing changes</translation></message>
    <message><source>Nothing was installed: {count} faults. Ask the sender for a mended pack.</source>
        <translation>Nothing was installed: {count} faults. Ask the sender for a mended pack.</translation></message>
    <message><source>Nothing would hold on {day}</source>
        <translation>Nothing would hold on {day}</translation></message>
    <message><source>Off by default</source>
        <translation>Off by default</translation></message>
    <message><source>Off by default, switched on by you since {day}: {reason}</source>
        <translation>Off by default, switched on by you since {day}: {reason}</translation></message>
    <message><source>Off by default: it counts only where a pack or the officer switches it on.</source>
        <translation>Off by default: it counts only where a pack or the officer switches it on.</translation></message>
    <message><source>On the day</source>
        <translation>On the day</translation></message>
    <message><source>On what it rests here</source>
        <translation>On what it rests here</translation></message>
    <message><source>One pack at a time</source>
        <translation>One pack at a time</translation></message>
    <message><source>Open a rule on the page before and choose “Edit in the draft…”.</source>
        <translation>Open a rule on the page before and choose “Edit in the draft…”.</translation></message>
    <message><source>Open the draft</source>
        <translation>Open the draft</translation></message>
    <message><source>Open the nomination</source>
        <translation>Open the nomination</translation></message>
    <message><source>Other drafts…</source>
        <translation>Other drafts…</translation></message>
    <message><source>Parts of the packs</source>
        <translation>Parts of the packs</translation></message>
    <message><source>Place</source>
        <translation>Place</translation></message>
    <message><source>Read the fingerprint out to the sender and compare it, then tick; without it nothing is installed.</source>
        <translation>Read the fingerprint out to the sender and compare it, then tick; without it nothing is installed.</translation></message>
    <message><source>Round</source>
        <translation>Round</translation></message>
    <message><source>Rows</source>
        <translation>Rows</translation></message>
    <message><source>Rule pack</source>
        <translation>Rule pack</translation></message>
    <message><source>Rule packs</source>
        <translation>Rule packs</translation></message>
    <message><source>Rules</source>
        <translation>Rules</translation></message>
    <message><source>Rules as they stand on {day}</source>
        <translation>Rules as they stand on {day}</translation></message>
    <message><source>Several: with a semicolon between</source>
        <translation>Several: with a semicolon between</translation></message>
    <message><source>Signature wrong</source>
        <translation>Signature wrong</translation></message>
    <message><source>Signature wrong, taken with consent</source>
        <translation>Signature wrong, taken with consent</translation></message>
    <message><source>Signed</source>
        <translation>Signed</translation></message>
    <message><source>Signed by “{issuer}”: its key is not known here</source>
        <translation>Signed by “{issuer}”: its key is not known here</translation></message>
    <message><source>Signed, trusted by you</source>
        <translation>Signed, trusted by you</translation></message>
    <message><source>Source documents</source>
        <translation>Source documents</translation></message>
    <message><source>Switch on</source>
        <translation>Switch on</translation></message>
    <message><source>Switch on…</source>
        <translation>Switch on…</translation></message>
    <message><source>Switch the rule on</source>
        <translation>Switch the rule on</translation></message>
    <message><source>Switched on by you</source>
        <translation>Switched on by you</translation></message>
    <message><source>Table</source>
        <translation>Table</translation></message>
    <message><source>Take back</source>
        <translation>Take back</translation></message>
    <message><source>Take “{name}” back first.</source>
        <translation>Take “{name}” back first.</translation></message>
    <message><source>The draft changes nothing yet</source>
        <translation>The draft changes nothing yet</translation></message>
    <message><source>The national rules alone</source>
        <translation>The national rules alone</translation></message>
    <message><source>The program knows no condition “{value}”</source>
        <translation>The program knows no condition “{value}”</translation></message>
    <message><source>The row before it ends on {day}</source>
        <translation>The row before it ends on {day}</translation></message>
    <message><source>The row “{value}” is missing; nothing can be judged without it</source>
        <translation>The row “{value}” is missing; nothing can be judged without it</translation></message>
    <message><source>The table {file} is missing.</source>
        <translation>The table {file} is missing.</translation></message>
    <message><source>The table {file} lacks the column {column}.</source>
        <translation>The table {file} lacks the column {column}.</translation></message>
    <message><source>There is no row “{value}” to be taken out</source>
        <translation>There is no row “{value}” to be taken out</translation></message>
    <message><source>There is no “{value}” in “{target}”</source>
        <translation>There is no “{value}” in “{target}”</translation></message>
    <message><source>This condition cannot use “{value}”</source>
        <translation>This condition cannot use “{value}”</translation></message>
    <message><source>This must not be left blank</source>
        <translation>This must not be left blank</translation></message>
    <message><source>This pack cannot be installed</source>
        <translation>This pack cannot be installed</translation></message>
    <message><source>This row: {words}</source>
        <translation>This row: {words}</translation></message>
    <message><source>To</source>
        <translation>To</translation></message>
    <message><source>To be mended</source>
        <translation>To be mended</translation></message>
    <message><source>Today</source>
        <translation>Today</translation></message>
    <message><source>Unsigned</source>
        <translation>Unsigned</translation></message>
    <message><source>Used by</source>
        <translation>Used by</translation></message>
    <message><source>Version</source>
        <translation>Version</translation></message>
    <message><source>What is in force on this day: 1/7/2025, today, +30</source>
        <translation>What is in force on this day: 1/7/2025, today, +30</translation></message>
    <message><source>Where shall the pack stand?</source>
        <translation>Where shall the pack stand?</translation></message>
    <message><source>Why</source>
        <translation>Why</translation></message>
    <message><source>With this pack</source>
        <translation>With this pack</translation></message>
    <message><source>Worked on last</source>
        <translation>Worked on last</translation></message>
    <message><source>Write the draft pack…</source>
        <translation>Write the draft pack…</translation></message>
    <message><source>Write the paper or the habit that it rests on.</source>
        <translation>Write the paper or the habit that it rests on.</translation></message>
    <message><source>and {count} more rows</source>
        <translation>and {count} more rows</translation></message>
    <message><source>from {day}</source>
        <translation>from {day}</translation></message>
    <message><source>in the province's form; PDF as the program lays it out</source>
        <translation>in the province's form; PDF as the program lays it out</translation></message>
    <message><source>met</source>
        <translation>met</translation></message>
    <message><source>none</source>
        <translation>none</translation></message>
    <message><source>not asked for</source>
        <translation>not asked for</translation></message>
    <message><source>not known</source>
        <translation>not known</translation></message>
    <message><source>not met</source>
        <translation>not met</translation></message>
    <message><source>until {day}</source>
        <translation>until {day}</translation></message>
    <message><source>version {version} · {issuer}</source>
        <translation>version {version} · {issuer}</translation></message>
    <message><source>{count} rows</source>
        <translation>{count} rows</translation></message>
    <message><source>{file} cannot be filled in at “{expression}”: {form} has no such field.</source>
        <translation>{file} cannot be filled in at “{expression}”: {form} has no such field.</translation></message>
    <message><source>{file} cannot be read as a form.</source>
        <translation>{file} cannot be read as a form.</translation></message>
    <message><source>{file} cannot be read, or lacks the name, issuer or version of the pack.</source>
        <translation>{file} cannot be read, or lacks the name, issuer or version of the pack.</translation></message>
    <message><source>{file} holds no written cases that can be read.</source>
        <translation>{file} holds no written cases that can be read.</translation></message>
    <message><source>{file} is for “{value}”, which is no award of the pack.</source>
        <translation>{file} is for “{value}”, which is no award of the pack.</translation></message>
    <message><source>{file} is no layout of a certificate that can be read.</source>
        <translation>{file} is no layout of a certificate that can be read.</translation></message>
    <message><source>{file} is not UTF-8 text.</source>
        <translation>{file} is not UTF-8 text.</translation></message>
    <message><source>{file} lacks the row “{value}”, without which nothing can be judged.</source>
        <translation>{file} lacks the row “{value}”, without which nothing can be judged.</translation></message>
    <message><source>{file}, line {line}: for “{value}” nothing holds on {day}, after line {other} ends.</source>
        <translation>{file}, line {line}: for “{value}” nothing holds on {day}, after line {other} ends.</translation></message>
    <message><source>{file}, line {line}: the column {column} must not be blank.</source>
        <translation>{file}, line {line}: the column {column} must not be blank.</translation></message>
    <message><source>{file}, line {line}: the condition {rule} cannot use its parameter “{value}”.</source>
        <translation>{file}, line {line}: the condition {rule} cannot use its parameter “{value}”.</translation></message>
    <message><source>{file}, line {line}: the program knows no condition of the kind “{value}”.</source>
        <translation>{file}, line {line}: the program knows no condition of the kind “{value}”.</translation></message>
    <message><source>{file}, line {line}: the row ends before it begins.</source>
        <translation>{file}, line {line}: the row ends before it begins.</translation></message>
    <message><source>{file}, line {line}: there is no row “{value}” that could be taken out.</source>
        <translation>{file}, line {line}: there is no row “{value}” that could be taken out.</translation></message>
    <message><source>{file}, line {line}: {column} names “{value}”, which no row of {target} has.</source>
        <translation>{file}, line {line}: {column} names “{value}”, which no row of {target} has.</translation></message>
    <message><source>{file}, line {line}: “{value}” cannot stand in the column {column}.</source>
        <translation>{file}, line {line}: “{value}” cannot stand in the column {column}.</translation></message>
    <message><source>{file}, line {line}: “{value}” has several rows; say which by its first day.</source>
        <translation>{file}, line {line}: “{value}” has several rows; say which by its first day.</translation></message>
    <message><source>{file}, line {line}: “{value}” holds twice from {day} on (see line {other}).</source>
        <translation>{file}, line {line}: “{value}” holds twice from {day} on (see line {other}).</translation></message>
    <message><source>{file}, line {line}: “{value}” in {column} is not possible.</source>
        <translation>{file}, line {line}: “{value}” in {column} is not possible.</translation></message>
    <message><source>{file}, line {line}: “{value}” stands twice (see line {other}).</source>
        <translation>{file}, line {line}: “{value}” stands twice (see line {other}).</translation></message>
    <message><source>{file}: a blank of {width} × {height} mm is not possible.</source>
        <translation>{file}: a blank of {width} × {height} mm is not possible.</translation></message>
    <message><source>{file}: a certificate has no field “{value}”.</source>
        <translation>{file}: a certificate has no field “{value}”.</translation></message>
    <message><source>{file}: the case {case} lacks something, or says what cannot be.</source>
        <translation>{file}: the case {case} lacks something, or says what cannot be.</translation></message>
    <message><source>{file}: the field “{value}” leaves the blank of {width} × {height} mm.</source>
        <translation>{file}: the field “{value}” leaves the blank of {width} × {height} mm.</translation></message>
    <message><source>{file}: the field “{value}” stands twice.</source>
        <translation>{file}: the field “{value}” stands twice.</translation></message>
    <message><source>{file}: the program knows no form of this code; it knows {known}.</source>
        <translation>{file}: the program knows no form of this code; it knows {known}.</translation></message>
    <message><source>{file}: the rules answer the case {case} with “{found}”, while it expects “{expected}”.</source>
        <translation>{file}: the rules answer the case {case} with “{found}”, while it expects “{expected}”.</translation></message>
    <message><source>{file}: the typeface “{value}” does not come with the program.</source>
        <translation>{file}: the typeface “{value}” does not come with the program.</translation></message>
    <message><source>{file}: “{value}” is not possible for {measure} of the field “{field}”.</source>
        <translation>{file}: “{value}” is not possible for {measure} of the field “{field}”.</translation></message>
    <message><source>{kinds} · {names} in the province's form</source>
        <translation>{kinds} · {names} in the province's form</translation></message>
    <message><source>{name} (no longer in use)</source>
        <translation>{name} (no longer in use)</translation></message>
    <message><source>{name} was written, not signed yet.</source>
        <translation>{name} was written, not signed yet.</translation></message>
    <message><source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation></message>
    <message><source>{old} → {new}</source>
        <translation>{old} → {new}</translation></message>
    <message><source>{title} · {count} rows</source>
        <translation>{title} · {count} rows</translation></message>
    <message><source>{title}, line {line}</source>
        <translation>{title}, line {line}</translation></message>
    <message><source>“{name}” is a draft again.</source>
        <translation>“{name}” is a draft again.</translation></message>
    <message><source>“{name}” was deleted; it stands at the end of the list.</source>
        <translation>“{name}” was deleted; it stands at the end of the list.</translation></message>
    <message><source>“{value}” cannot stand here</source>
        <translation>“{value}” cannot stand here</translation></message>
    <message><source>“{value}” has several rows; its first day is missing</source>
        <translation>“{value}” has several rows; its first day is missing</translation></message>
    <message><source>“{value}” is not possible</source>
        <translation>“{value}” is not possible</translation></message>
    <message><source>“{value}” stands here already</source>
        <translation>“{value}” stands here already</translation></message>
</context>
<context>
    <name>PackPart</name>
    <message><source>Bonuses</source>
        <translation>Bonuses</translation></message>
    <message><source>Conditions</source>
        <translation>Conditions</translation></message>
    <message><source>Council and votes</source>
        <translation>Council and votes</translation></message>
    <message><source>Forms</source>
        <translation>Forms</translation></message>
    <message><source>Legal bases</source>
        <translation>Legal bases</translation></message>
    <message><source>Movements and examples</source>
        <translation>Movements and examples</translation></message>
    <message><source>Packs in use</source>
        <translation>Packs in use</translation></message>
    <message><source>Papers of a dossier</source>
        <translation>Papers of a dossier</translation></message>
    <message><source>Quotas</source>
        <translation>Quotas</translation></message>
    <message><source>Statistics and archive</source>
        <translation>Statistics and archive</translation></message>
    <message><source>The year's calendar</source>
        <translation>The year's calendar</translation></message>
    <message><source>Titles and forms of reward</source>
        <translation>Titles and forms of reward</translation></message>
    <message><source>Units and forms of address</source>
        <translation>Units and forms of address</translation></message>
    <message><source>Words of lists</source>
        <translation>Words of lists</translation></message>
</context>
<context>
    <name>PackRow</name>
    <message><source>A column of the blank list {kind}</source>
        <translation>A column of the blank list {kind}</translation></message>
    <message><source>Awards of {level_code}, {round_kinds}: to {submitted_to}</source>
        <translation>Awards of {level_code}, {round_kinds}: to {submitted_to}</translation></message>
    <message><source>Awards of {level_code}, {round_kinds}: to {submitted_to}, {deadline_code}</source>
        <translation>Awards of {level_code}, {round_kinds}: to {submitted_to}, {deadline_code}</translation></message>
    <message><source>Awards of {level_code}: to {submitted_to}</source>
        <translation>Awards of {level_code}: to {submitted_to}</translation></message>
    <message><source>Base salary: {amount_vnd} a month</source>
        <translation>Base salary: {amount_vnd} a month</translation></message>
    <message><source>Column “{heading}” is read as {field}</source>
        <translation>Column “{heading}” is read as {field}</translation></message>
    <message><source>Every award</source>
        <translation>Every award</translation></message>
    <message><source>Form {form_code}, {axis} {item_code}: {label_vi}</source>
        <translation>Form {form_code}, {axis} {item_code}: {label_vi}</translation></message>
    <message><source>Form {form_code}, {axis}: {label_vi}</source>
        <translation>Form {form_code}, {axis}: {label_vi}</translation></message>
    <message><source>Month {month}: {title_vi}</source>
        <translation>Month {month}: {title_vi}</translation></message>
    <message><source>{amount} đồng</source>
        <translation>{amount} đồng</translation></message>
    <message><source>{award_code} ({subject}): {coefficient} × base salary</source>
        <translation>{award_code} ({subject}): {coefficient} × base salary</translation></message>
    <message><source>{award_code} counts as {counts_as}</source>
        <translation>{award_code} counts as {counts_as}</translation></message>
    <message><source>{award_code}: achievements of {achievement_years} years</source>
        <translation>{award_code}: achievements of {achievement_years} years</translation></message>
    <message><source>{award_code}: as every award, {ballot}</source>
        <translation>{award_code}: as every award, {ballot}</translation></message>
    <message><source>{award_code}: decided by {signer}</source>
        <translation>{award_code}: decided by {signer}</translation></message>
    <message><source>{award_code}: {comparison} {min_ratio} of {denominator}, {ballot}</source>
        <translation>{award_code}: {comparison} {min_ratio} of {denominator}, {ballot}</translation></message>
    <message><source>{award_code}: {name_vi}</source>
        <translation>{award_code}: {name_vi}</translation></message>
    <message><source>{award_code}: {name_vi} ({copies})</source>
        <translation>{award_code}: {name_vi} ({copies})</translation></message>
    <message><source>{class}: {value}</source>
        <translation>{class}: {value}</translation></message>
    <message><source>{content_vi}: {reporter} to {receiver}</source>
        <translation>{content_vi}: {reporter} to {receiver}</translation></message>
    <message><source>{content_vi}: {reporter} to {receiver}, {due_vi}</source>
        <translation>{content_vi}: {reporter} to {receiver}, {due_vi}</translation></message>
    <message><source>{count} years</source>
        <translation>{count} years</translation></message>
    <message><source>{doc_code}: made with form {form_code}</source>
        <translation>{doc_code}: made with form {form_code}</translation></message>
    <message><source>{issuer}, {doc_year}: {doc_kind}</source>
        <translation>{issuer}, {doc_year}: {doc_kind}</translation></message>
    <message><source>{name_vi}</source>
        <translation>{name_vi}</translation></message>
    <message><source>{name_vi} ({subject})</source>
        <translation>{name_vi} ({subject})</translation></message>
    <message><source>{name_vi} ({subject}): under {max_score_exclusive} points</source>
        <translation>{name_vi} ({subject}): under {max_score_exclusive} points</translation></message>
    <message><source>{name_vi} ({subject}): {min_score} points and more</source>
        <translation>{name_vi} ({subject}): {min_score} points and more</translation></message>
    <message><source>{name_vi} ({subject}): {min_score} to under {max_score_exclusive} points</source>
        <translation>{name_vi} ({subject}): {min_score} to under {max_score_exclusive} points</translation></message>
    <message><source>{name_vi}: from {start_day}/{start_month} to {end_day}/{end_month}</source>
        <translation>{name_vi}: from {start_day}/{start_month} to {end_day}/{end_month}</translation></message>
    <message><source>{name_vi}: kept {keep_years}</source>
        <translation>{name_vi}: kept {keep_years}</translation></message>
    <message><source>{name_vi}: step {rank} of {scale}</source>
        <translation>{name_vi}: step {rank} of {scale}</translation></message>
    <message><source>{name_vi}: {day}/{month}</source>
        <translation>{name_vi}: {day}/{month}</translation></message>
    <message><source>{name_vi}: {kind} for {subject}, decided by {signer}</source>
        <translation>{name_vi}: {kind} for {subject}, decided by {signer}</translation></message>
    <message><source>{name_vi}: {launched_by}</source>
        <translation>{name_vi}: {launched_by}</translation></message>
    <message><source>{name_vi}: {max_points} points</source>
        <translation>{name_vi}: {max_points} points</translation></message>
    <message><source>{name_vi}: {meaning_vi}</source>
        <translation>{name_vi}: {meaning_vi}</translation></message>
    <message><source>{name_vi}: {offset_days} {offset_unit}</source>
        <translation>{name_vi}: {offset_days} {offset_unit}</translation></message>
    <message><source>{noi_dung}</source>
        <translation>{noi_dung}</translation></message>
    <message><source>{number}: {title_vi}</source>
        <translation>{number}: {title_vi}</translation></message>
    <message><source>{numerator_vi}: at most {max_ratio} of: {denominator_vi}</source>
        <translation>{numerator_vi}: at most {max_ratio} of: {denominator_vi}</translation></message>
    <message><source>{numerator_vi}: no ratio is set</source>
        <translation>{numerator_vi}: no ratio is set</translation></message>
    <message><source>{quota_code}: counted from those who get {base_award}</source>
        <translation>{quota_code}: counted from those who get {base_award}</translation></message>
    <message><source>{quota_code}: {counted_grade} of those graded {base_grade}</source>
        <translation>{quota_code}: {counted_grade} of those graded {base_grade}</translation></message>
    <message><source>{quota_code}: {counted_grade} of those graded {base_grade}, unit {unit_grade}</source>
        <translation>{quota_code}: {counted_grade} of those graded {base_grade}, unit {unit_grade}</translation></message>
    <message><source>{surname}</source>
        <translation>{surname}</translation></message>
    <message><source>{text_vi}</source>
        <translation>{text_vi}</translation></message>
    <message><source>{title_vi}</source>
        <translation>{title_vi}</translation></message>
    <message><source>“{alias}” is “{canonical_name}” ({relation})</source>
        <translation>“{alias}” is “{canonical_name}” ({relation})</translation></message>
    <message><source>“{heading}” in the blank list {kind}</source>
        <translation>“{heading}” in the blank list {kind}</translation></message>
    <message><source>“{honorific}” is left out where names are compared</source>
        <translation>“{honorific}” is left out where names are compared</translation></message>
    <message><source>“{short}” is read as “{long}”</source>
        <translation>“{short}” is read as “{long}”</translation></message>
    <message><source>“{wording}” is read as {award_code}</source>
        <translation>“{wording}” is read as {award_code}</translation></message>
    <message><source>“{wording}” is read as {grade_code}</source>
        <translation>“{wording}” is read as {grade_code}</translation></message>
    <message><source>“{words}”: {class}</source>
        <translation>“{words}”: {class}</translation></message>
</context>
<context>
    <name>PackTable</name>
    <message><source>Abbreviations</source>
        <translation>Abbreviations</translation></message>
    <message><source>Base salary</source>
        <translation>Base salary</translation></message>
    <message><source>Bases in papers</source>
        <translation>Bases in papers</translation></message>
    <message><source>Coefficients</source>
        <translation>Coefficients</translation></message>
    <message><source>Conditions of awards</source>
        <translation>Conditions of awards</translation></message>
    <message><source>Counted alike</source>
        <translation>Counted alike</translation></message>
    <message><source>Deadlines</source>
        <translation>Deadlines</translation></message>
    <message><source>Example of a scoring sheet</source>
        <translation>Example of a scoring sheet</translation></message>
    <message><source>Family names</source>
        <translation>Family names</translation></message>
    <message><source>Forms of address</source>
        <translation>Forms of address</translation></message>
    <message><source>Forms of these papers</source>
        <translation>Forms of these papers</translation></message>
    <message><source>Founding papers</source>
        <translation>Founding papers</translation></message>
    <message><source>Grades</source>
        <translation>Grades</translation></message>
    <message><source>Groups of workers</source>
        <translation>Groups of workers</translation></message>
    <message><source>Headings of columns</source>
        <translation>Headings of columns</translation></message>
    <message><source>How bonuses are counted</source>
        <translation>How bonuses are counted</translation></message>
    <message><source>How long files are kept</source>
        <translation>How long files are kept</translation></message>
    <message><source>Kinds of praise</source>
        <translation>Kinds of praise</translation></message>
    <message><source>Laws and decrees</source>
        <translation>Laws and decrees</translation></message>
    <message><source>Layouts of certificates</source>
        <translation>Layouts of certificates</translation></message>
    <message><source>Letterhead</source>
        <translation>Letterhead</translation></message>
    <message><source>Levels of units</source>
        <translation>Levels of units</translation></message>
    <message><source>Lists that units fill in</source>
        <translation>Lists that units fill in</translation></message>
    <message><source>Matters that hold a dossier back</source>
        <translation>Matters that hold a dossier back</translation></message>
    <message><source>Movements</source>
        <translation>Movements</translation></message>
    <message><source>Other names of units</source>
        <translation>Other names of units</translation></message>
    <message><source>Papers of a dossier</source>
        <translation>Papers of a dossier</translation></message>
    <message><source>Petitions</source>
        <translation>Petitions</translation></message>
    <message><source>Quotas</source>
        <translation>Quotas</translation></message>
    <message><source>Reports owed</source>
        <translation>Reports owed</translation></message>
    <message><source>Rules of the Council</source>
        <translation>Rules of the Council</translation></message>
    <message><source>Scales</source>
        <translation>Scales</translation></message>
    <message><source>Stages of an example</source>
        <translation>Stages of an example</translation></message>
    <message><source>Statistics 0601</source>
        <translation>Statistics 0601</translation></message>
    <message><source>Statistics 0602</source>
        <translation>Statistics 0602</translation></message>
    <message><source>Statistics 0603</source>
        <translation>Statistics 0603</translation></message>
    <message><source>Statistics 0604</source>
        <translation>Statistics 0604</translation></message>
    <message><source>Statistics 0605</source>
        <translation>Statistics 0605</translation></message>
    <message><source>Tasks of the year</source>
        <translation>Tasks of the year</translation></message>
    <message><source>Titles and forms</source>
        <translation>Titles and forms</translation></message>
    <message><source>Votes needed</source>
        <translation>Votes needed</translation></message>
    <message><source>What quotas are counted from</source>
        <translation>What quotas are counted from</translation></message>
    <message><source>Where dossiers go</source>
        <translation>Where dossiers go</translation></message>
    <message><source>Which grades quotas count</source>
        <translation>Which grades quotas count</translation></message>
    <message><source>Who decides, and when</source>
        <translation>Who decides, and when</translation></message>
    <message><source>Who launches</source>
        <translation>Who launches</translation></message>
    <message><source>Words with a meaning</source>
        <translation>Words with a meaning</translation></message>
    <message><source>Writings of awards</source>
        <translation>Writings of awards</translation></message>
    <message><source>Writings of grades</source>
        <translation>Writings of grades</translation></message>
    <message><source>Years</source>
        <translation>Years</translation></message>
    <message><source>Years of achievement</source>
        <translation>Years of achievement</translation></message>
</context>
<context>
    <name>Page</name>
    <message><source>Award register</source>
        <translation>Award register</translation></message>
    <message><source>Award rounds</source>
        <translation>Award rounds</translation></message>
    <message><source>Back</source>
        <translation>Back</translation></message>
    <message><source>Backups</source>
        <translation>Backups</translation></message>
    <message><source>Council</source>
        <translation>Council</translation></message>
    <message><source>Decisions</source>
        <translation>Decisions</translation></message>
    <message><source>Documents</source>
        <translation>Documents</translation></message>
    <message><source>Dossiers sent up</source>
        <translation>Dossiers sent up</translation></message>
    <message><source>More</source>
        <translation>More</translation></message>
    <message><source>Movements</source>
        <translation>Movements</translation></message>
    <message><source>Plan and calendar</source>
        <translation>Plan and calendar</translation></message>
    <message><source>Rule packs</source>
        <translation>Rule packs</translation></message>
    <message><source>Settings</source>
        <translation>Settings</translation></message>
    <message><source>Subjects</source>
        <translation>Subjects</translation></message>
    <message><source>Today</source>
        <translation>Today</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
</context>
<context>
    <name>Palette</name>
    <message><source>Commands</source>
        <translation>Commands</translation></message>
    <message><source>Decisions</source>
        <translation>Decisions</translation></message>
    <message><source>Enter opens</source>
        <translation>Enter opens</translation></message>
    <message><source>Esc to close</source>
        <translation>Esc to close</translation></message>
    <message><source>Find</source>
        <translation>Find</translation></message>
    <message><source>Found</source>
        <translation>Found</translation></message>
    <message><source>Help: {page}</source>
        <translation>Help: {page}</translation></message>
    <message><source>Nothing found.</source>
        <translation>Nothing found.</translation></message>
    <message><source>Open a line of this list first: “{verb}” belongs to it.</source>
        <translation>Open a line of this list first: “{verb}” belongs to it.</translation></message>
    <message><source>Opened last</source>
        <translation>Opened last</translation></message>
    <message><source>Pages</source>
        <translation>Pages</translation></message>
    <message><source>Papers</source>
        <translation>Papers</translation></message>
    <message><source>People</source>
        <translation>People</translation></message>
    <message><source>See the course of {name}</source>
        <translation>See the course of {name}</translation></message>
    <message><source>Type “&gt;” for commands, “#” for decisions</source>
        <translation>Type “&gt;” for commands, “#” for decisions</translation></message>
    <message><source>Units, rounds, decisions</source>
        <translation>Units, rounds, decisions</translation></message>
    <message><source>award round of {year}</source>
        <translation>award round of {year}</translation></message>
    <message><source>decision without number</source>
        <translation>decision without number</translation></message>
    <message><source>names {name}</source>
        <translation>names {name}</translation></message>
    <message><source>stood until {day}</source>
        <translation>stood until {day}</translation></message>
    <message><source>went into {unit} on {day}</source>
        <translation>went into {unit} on {day}</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
    <message><source>{verb}: {name}</source>
        <translation>{verb}: {name}</translation></message>
    <message><source>↑ ↓ choose    Enter open</source>
        <translation>↑ ↓ choose    Enter open</translation></message>
</context>
<context>
    <name>Panel</name>
    <message><source>Close</source>
        <translation>Close</translation></message>
    <message><source>Details</source>
        <translation>Details</translation></message>
    <message><source>Next</source>
        <translation>Next</translation></message>
    <message><source>Open in own window</source>
        <translation>Open in own window</translation></message>
    <message><source>Previous</source>
        <translation>Previous</translation></message>
</context>
<context>
    <name>Paper</name>
    <message><source>Fit width</source>
        <translation>Fit width</translation></message>
    <message><source>Page {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation></message>
    <message><source>Pages of the paper</source>
        <translation>Pages of the paper</translation></message>
    <message><source>Zoom in</source>
        <translation>Zoom in</translation></message>
    <message><source>Zoom out</source>
        <translation>Zoom out</translation></message>
    <message><source>{percent} %</source>
        <translation>{percent} %</translation></message>
</context>
<context>
    <name>Plan</name>
    <message><source>A unit's report came</source>
        <translation>A unit's report came</translation></message>
    <message><source>Add a report to {year}</source>
        <translation>Add a report to {year}</translation></message>
    <message><source>Add a task to {year}</source>
        <translation>Add a task to {year}</translation></message>
    <message><source>Add one by one</source>
        <translation>Add one by one</translation></message>
    <message><source>Add report</source>
        <translation>Add report</translation></message>
    <message><source>Add task</source>
        <translation>Add task</translation></message>
    <message><source>Added here</source>
        <translation>Added here</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>All of them are awaited already</source>
        <translation>All of them are awaited already</translation></message>
    <message><source>Appendix from Word</source>
        <translation>Appendix from Word</translation></message>
    <message><source>Appendix of the plan</source>
        <translation>Appendix of the plan</translation></message>
    <message><source>As written</source>
        <translation>As written</translation></message>
    <message><source>Await</source>
        <translation>Await</translation></message>
    <message><source>Await units…</source>
        <translation>Await units…</translation></message>
    <message><source>Copied from another year</source>
        <translation>Copied from another year</translation></message>
    <message><source>Copy the plan of {year}</source>
        <translation>Copy the plan of {year}</translation></message>
    <message><source>Done</source>
        <translation>Done</translation></message>
    <message><source>Done on</source>
        <translation>Done on</translation></message>
    <message><source>Drop the file here, or choose it. You look it through before anything is kept.</source>
        <translation>Drop the file here, or choose it. You look it through before anything is kept.</translation></message>
    <message><source>Due</source>
        <translation>Due</translation></message>
    <message><source>Due in 30 days</source>
        <translation>Due in 30 days</translation></message>
    <message><source>Each task and each report stands here with its day, and says when it is late.</source>
        <translation>Each task and each report stands here with its day, and says when it is late.</translation></message>
    <message><source>Every unit</source>
        <translation>Every unit</translation></message>
    <message><source>Frame of the pack</source>
        <translation>Frame of the pack</translation></message>
    <message><source>Fri</source>
        <translation>Fri</translation></message>
    <message><source>How often</source>
        <translation>How often</translation></message>
    <message><source>In charge</source>
        <translation>In charge</translation></message>
    <message><source>In the plan</source>
        <translation>In the plan</translation></message>
    <message><source>Its tasks, with their days a year later.</source>
        <translation>Its tasks, with their days a year later.</translation></message>
    <message><source>Late</source>
        <translation>Late</translation></message>
    <message><source>Mon</source>
        <translation>Mon</translation></message>
    <message><source>Month</source>
        <translation>Month</translation></message>
    <message><source>Name the unit</source>
        <translation>Name the unit</translation></message>
    <message><source>No day given · {count}, {done} done</source>
        <translation>No day given · {count}, {done} done</translation></message>
    <message><source>No plan for this year yet</source>
        <translation>No plan for this year yet</translation></message>
    <message><source>Not done yet</source>
        <translation>Not done yet</translation></message>
    <message><source>Not to be done</source>
        <translation>Not to be done</translation></message>
    <message><source>Note as done</source>
        <translation>Note as done</translation></message>
    <message><source>Note as received</source>
        <translation>Note as received</translation></message>
    <message><source>Note as received…</source>
        <translation>Note as received…</translation></message>
    <message><source>One unit</source>
        <translation>One unit</translation></message>
    <message><source>Outcome</source>
        <translation>Outcome</translation></message>
    <message><source>Outcome…</source>
        <translation>Outcome…</translation></message>
    <message><source>Part of the plan</source>
        <translation>Part of the plan</translation></message>
    <message><source>Please send by now: {content}. Units: {names}.</source>
        <translation>Please send by now: {content}. Units: {names}.</translation></message>
    <message><source>Quarter {number} · {count}, {done} done</source>
        <translation>Quarter {number} · {count}, {done} done</translation></message>
    <message><source>Received on</source>
        <translation>Received on</translation></message>
    <message><source>Received today: {unit}</source>
        <translation>Received today: {unit}</translation></message>
    <message><source>Remind {count} units</source>
        <translation>Remind {count} units</translation></message>
    <message><source>Report</source>
        <translation>Report</translation></message>
    <message><source>Report of {year}</source>
        <translation>Report of {year}</translation></message>
    <message><source>Reports of units</source>
        <translation>Reports of units</translation></message>
    <message><source>Reports owed</source>
        <translation>Reports owed</translation></message>
    <message><source>Sat</source>
        <translation>Sat</translation></message>
    <message><source>Source</source>
        <translation>Source</translation></message>
    <message><source>Sun</source>
        <translation>Sun</translation></message>
    <message><source>Table</source>
        <translation>Table</translation></message>
    <message><source>Take appendix from Word…</source>
        <translation>Take appendix from Word…</translation></message>
    <message><source>Take the pack's frame</source>
        <translation>Take the pack's frame</translation></message>
    <message><source>Taking part</source>
        <translation>Taking part</translation></message>
    <message><source>Task</source>
        <translation>Task</translation></message>
    <message><source>Task of {year}</source>
        <translation>Task of {year}</translation></message>
    <message><source>Tasks</source>
        <translation>Tasks</translation></message>
    <message><source>The tasks and reports that come back every year, as the pack lists them.</source>
        <translation>The tasks and reports that come back every year, as the pack lists them.</translation></message>
    <message><source>The year before</source>
        <translation>The year before</translation></message>
    <message><source>This is missing</source>
        <translation>This is missing</translation></message>
    <message><source>Thu</source>
        <translation>Thu</translation></message>
    <message><source>To whom</source>
        <translation>To whom</translation></message>
    <message><source>To {receiver}</source>
        <translation>To {receiver}</translation></message>
    <message><source>Tue</source>
        <translation>Tue</translation></message>
    <message><source>Under way</source>
        <translation>Under way</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
    <message><source>Wed</source>
        <translation>Wed</translation></message>
    <message><source>What, by when, and who leads.</source>
        <translation>What, by when, and who leads.</translation></message>
    <message><source>Who is to report</source>
        <translation>Who is to report</translation></message>
    <message><source>Who reports</source>
        <translation>Who reports</translation></message>
    <message><source>all done</source>
        <translation>all done</translation></message>
    <message><source>and {count} more</source>
        <translation>and {count} more</translation></message>
    <message><source>at regular times</source>
        <translation>at regular times</translation></message>
    <message><source>every half-year</source>
        <translation>every half-year</translation></message>
    <message><source>every month</source>
        <translation>every month</translation></message>
    <message><source>every quarter</source>
        <translation>every quarter</translation></message>
    <message><source>every year</source>
        <translation>every year</translation></message>
    <message><source>for each campaign</source>
        <translation>for each campaign</translation></message>
    <message><source>nothing due</source>
        <translation>nothing due</translation></message>
    <message><source>reminded {day}</source>
        <translation>reminded {day}</translation></message>
    <message><source>when something arises</source>
        <translation>when something arises</translation></message>
    <message><source>{count} of {total} units have handed in</source>
        <translation>{count} of {total} units have handed in</translation></message>
    <message><source>{count} reports in {year} · {done} done, {late_count} late</source>
        <translation>{count} reports in {year} · {done} done, {late_count} late</translation></message>
    <message><source>{count} tasks</source>
        <translation>{count} tasks</translation></message>
    <message><source>{count} tasks in {year} · {done} done, {late_count} late</source>
        <translation>{count} tasks in {year} · {done} done, {late_count} late</translation></message>
    <message><source>{count} tasks late</source>
        <translation>{count} tasks late</translation></message>
    <message><source>{count} units are awaited</source>
        <translation>{count} units are awaited</translation></message>
    <message><source>{day}, nothing due</source>
        <translation>{day}, nothing due</translation></message>
</context>
<context>
    <name>Proof</name>
    <message><source>Applied with effect</source>
        <translation>Applied with effect</translation></message>
    <message><source>Chosen in it</source>
        <translation>Chosen in it</translation></message>
    <message><source>Day</source>
        <translation>Day</translation></message>
    <message><source>Final review</source>
        <translation>Final review</translation></message>
    <message><source>First of it</source>
        <translation>First of it</translation></message>
    <message><source>Kind of work</source>
        <translation>Kind of work</translation></message>
    <message><source>Launched by</source>
        <translation>Launched by</translation></message>
    <message><source>Link</source>
        <translation>Link</translation></message>
    <message><source>Mid-way review</source>
        <translation>Mid-way review</translation></message>
    <message><source>Name of the cluster</source>
        <translation>Name of the cluster</translation></message>
    <message><source>Name of the movement</source>
        <translation>Name of the movement</translation></message>
    <message><source>Name of the work</source>
        <translation>Name of the work</translation></message>
    <message><source>No</source>
        <translation>No</translation></message>
    <message><source>Number of the paper</source>
        <translation>Number of the paper</translation></message>
    <message><source>On a theme</source>
        <translation>On a theme</translation></message>
    <message><source>Place</source>
        <translation>Place</translation></message>
    <message><source>Place in the cluster</source>
        <translation>Place in the cluster</translation></message>
    <message><source>Reach</source>
        <translation>Reach</translation></message>
    <message><source>Research work</source>
        <translation>Research work</translation></message>
    <message><source>Result</source>
        <translation>Result</translation></message>
    <message><source>Result in a movement</source>
        <translation>Result in a movement</translation></message>
    <message><source>Review</source>
        <translation>Review</translation></message>
    <message><source>Sudden achievement</source>
        <translation>Sudden achievement</translation></message>
    <message><source>Take off</source>
        <translation>Take off</translation></message>
    <message><source>What was achieved</source>
        <translation>What was achieved</translation></message>
    <message><source>Write a number.</source>
        <translation>Write a number.</translation></message>
    <message><source>Write its name.</source>
        <translation>Write its name.</translation></message>
    <message><source>Year</source>
        <translation>Year</translation></message>
    <message><source>Years, from-to</source>
        <translation>Years, from-to</translation></message>
    <message><source>Yes</source>
        <translation>Yes</translation></message>
    <message><source>not known</source>
        <translation>not known</translation></message>
</context>
<context>
    <name>Quota</name>
    <message><source>No ratio is set here: shown only.</source>
        <translation>No ratio is set here: shown only.</translation></message>
    <message><source>The ratio gives less than one place: the officer decides.</source>
        <translation>The ratio gives less than one place: the officer decides.</translation></message>
    <message><source>{count} are proposed; at most {most} of {base} are allowed ({article}).</source>
        <translation>{count} are proposed; at most {most} of {base} are allowed ({article}).</translation></message>
</context>
<context>
    <name>Refusal</name>
    <message><source>Close</source>
        <translation>Close</translation></message>
    <message><source>Copy error details</source>
        <translation>Copy error details</translation></message>
    <message><source>Copy the error details, send them to whoever looks after the program, then go on working.</source>
        <translation>Copy the error details, send them to whoever looks after the program, then go on working.</translation></message>
    <message><source>Later</source>
        <translation>Later</translation></message>
    <message><source>Not done yet</source>
        <translation>Not done yet</translation></message>
    <message><source>See the help</source>
        <translation>See the help</translation></message>
    <message><source>The office keeps everything finished before. This task changed nothing.</source>
        <translation>The office keeps everything finished before. This task changed nothing.</translation></message>
    <message><source>The program met a mistake of its own and stopped this task.</source>
        <translation>The program met a mistake of its own and stopped this task.</translation></message>
    <message><source>What happened</source>
        <translation>What happened</translation></message>
    <message><source>What is kept</source>
        <translation>What is kept</translation></message>
    <message><source>What to do</source>
        <translation>What to do</translation></message>
</context>
<context>
    <name>Register</name>
    <message><source>Born {day}</source>
        <translation>Born {day}</translation></message>
    <message><source>Copied the history of {name}.</source>
        <translation>Copied the history of {name}.</translation></message>
    <message><source>Copy summary</source>
        <translation>Copy summary</translation></message>
    <message><source>Decision {number} of {day}</source>
        <translation>Decision {number} of {day}</translation></message>
    <message><source>Every level</source>
        <translation>Every level</translation></message>
    <message><source>Every title</source>
        <translation>Every title</translation></message>
    <message><source>Every year</source>
        <translation>Every year</translation></message>
    <message><source>History of awards</source>
        <translation>History of awards</translation></message>
    <message><source>Number not known yet</source>
        <translation>Number not known yet</translation></message>
    <message><source>Recover {amount} đ</source>
        <translation>Recover {amount} đ</translation></message>
    <message><source>Take in an old register from Excel, or enter the first decision.</source>
        <translation>Take in an old register from Excel, or enter the first decision.</translation></message>
    <message><source>The register is still empty</source>
        <translation>The register is still empty</translation></message>
    <message><source>Who qualifies and was not proposed?</source>
        <translation>Who qualifies and was not proposed?</translation></message>
    <message><source>annulled</source>
        <translation>annulled</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
</context>
<context>
    <name>Round</name>
    <message><source>A name, its kind and the day the dossiers came. Lists are taken in afterwards.</source>
        <translation>A name, its kind and the day the dossiers came. Lists are taken in afterwards.</translation></message>
    <message><source>A round leads from the units' lists over appraisal and Council to the decision.</source>
        <translation>A round leads from the units' lists over appraisal and Council to the decision.</translation></message>
    <message><source>A year such as {year}.</source>
        <translation>A year such as {year}.</translation></message>
    <message><source>Achievement, as the unit writes</source>
        <translation>Achievement, as the unit writes</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>All supported ({count})</source>
        <translation>All supported ({count})</translation></message>
    <message><source>Appraisal</source>
        <translation>Appraisal</translation></message>
    <message><source>Appraise</source>
        <translation>Appraise</translation></message>
    <message><source>Appraise again</source>
        <translation>Appraise again</translation></message>
    <message><source>Award year</source>
        <translation>Award year</translation></message>
    <message><source>Awards enter the register, bonuses are computed.</source>
        <translation>Awards enter the register, bonuses are computed.</translation></message>
    <message><source>By the law of the day the dossiers came: {day}</source>
        <translation>By the law of the day the dossiers came: {day}</translation></message>
    <message><source>Choose who is proposed, from the list under the name.</source>
        <translation>Choose who is proposed, from the list under the name.</translation></message>
    <message><source>Collective</source>
        <translation>Collective</translation></message>
    <message><source>Conclude</source>
        <translation>Conclude</translation></message>
    <message><source>Conclude as met</source>
        <translation>Conclude as met</translation></message>
    <message><source>Council</source>
        <translation>Council</translation></message>
    <message><source>Council meets {day}</source>
        <translation>Council meets {day}</translation></message>
    <message><source>Council: {agree} of {members} agree</source>
        <translation>Council: {agree} of {members} agree</translation></message>
    <message><source>Day of signing</source>
        <translation>Day of signing</translation></message>
    <message><source>Decision</source>
        <translation>Decision</translation></message>
    <message><source>Decision {number}, award year {year}</source>
        <translation>Decision {number}, award year {year}</translation></message>
    <message><source>Discipline {number}</source>
        <translation>Discipline {number}</translation></message>
    <message><source>Dossiers received on</source>
        <translation>Dossiers received on</translation></message>
    <message><source>Dossiers sent up</source>
        <translation>Dossiers sent up</translation></message>
    <message><source>Drop the units' files here or choose them. You see everything before it is kept.</source>
        <translation>Drop the units' files here or choose them. You see everything before it is kept.</translation></message>
    <message><source>Drop the units' lists here, in Excel or Word, also those typed in old fonts.</source>
        <translation>Drop the units' lists here, in Excel or Word, also those typed in old fonts.</translation></message>
    <message><source>Enter votes…</source>
        <translation>Enter votes…</translation></message>
    <message><source>Foreign relations</source>
        <translation>Foreign relations</translation></message>
    <message><source>Go on against the verdict</source>
        <translation>Go on against the verdict</translation></message>
    <message><source>Go on appraising</source>
        <translation>Go on appraising</translation></message>
    <message><source>Grade of {year}: {number}</source>
        <translation>Grade of {year}: {number}</translation></message>
    <message><source>Handing over</source>
        <translation>Handing over</translation></message>
    <message><source>Household</source>
        <translation>Household</translation></message>
    <message><source>I judge: met</source>
        <translation>I judge: met</translation></message>
    <message><source>Initiative {number}, {year}</source>
        <translation>Initiative {number}, {year}</translation></message>
    <message><source>Initiative, as the unit writes</source>
        <translation>Initiative, as the unit writes</translation></message>
    <message><source>Issue</source>
        <translation>Issue</translation></message>
    <message><source>Issue a decision</source>
        <translation>Issue a decision</translation></message>
    <message><source>Issue a decision…</source>
        <translation>Issue a decision…</translation></message>
    <message><source>Judge as met</source>
        <translation>Judge as met</translation></message>
    <message><source>Judge by another day…</source>
        <translation>Judge by another day…</translation></message>
    <message><source>Kind</source>
        <translation>Kind</translation></message>
    <message><source>Link what proves it…</source>
        <translation>Link what proves it…</translation></message>
    <message><source>Lists taken in</source>
        <translation>Lists taken in</translation></message>
    <message><source>Long contribution</source>
        <translation>Long contribution</translation></message>
    <message><source>Make the dossier…</source>
        <translation>Make the dossier…</translation></message>
    <message><source>Matter under way {number}</source>
        <translation>Matter under way {number}</translation></message>
    <message><source>Met: {condition}</source>
        <translation>Met: {condition}</translation></message>
    <message><source>Movement review {number}</source>
        <translation>Movement review {number}</translation></message>
    <message><source>Name of the round</source>
        <translation>Name of the round</translation></message>
    <message><source>Next one</source>
        <translation>Next one</translation></message>
    <message><source>No award round in this year yet</source>
        <translation>No award round in this year yet</translation></message>
    <message><source>No nomination waits to be looked at.</source>
        <translation>No nomination waits to be looked at.</translation></message>
    <message><source>Not appraised yet</source>
        <translation>Not appraised yet</translation></message>
    <message><source>Not met</source>
        <translation>Not met</translation></message>
    <message><source>Not met: {condition}</source>
        <translation>Not met: {condition}</translation></message>
    <message><source>Number of the decision</source>
        <translation>Number of the decision</translation></message>
    <message><source>Open a round</source>
        <translation>Open a round</translation></message>
    <message><source>Open the round</source>
        <translation>Open the round</translation></message>
    <message><source>Place in the cluster {number}, {year}</source>
        <translation>Place in the cluster {number}, {year}</translation></message>
    <message><source>Propose again</source>
        <translation>Propose again</translation></message>
    <message><source>Propose one more</source>
        <translation>Propose one more</translation></message>
    <message><source>Propose one more…</source>
        <translation>Propose one more…</translation></message>
    <message><source>Quotas and shares</source>
        <translation>Quotas and shares</translation></message>
    <message><source>Reason</source>
        <translation>Reason</translation></message>
    <message><source>Research {number}, {year}</source>
        <translation>Research {number}, {year}</translation></message>
    <message><source>Return</source>
        <translation>Return</translation></message>
    <message><source>Return {count} nominations to the unit</source>
        <translation>Return {count} nominations to the unit</translation></message>
    <message><source>Return…</source>
        <translation>Return…</translation></message>
    <message><source>School year</source>
        <translation>School year</translation></message>
    <message><source>Sent back to the unit</source>
        <translation>Sent back to the unit</translation></message>
    <message><source>Signer</source>
        <translation>Signer</translation></message>
    <message><source>Somebody on file, or somebody new who is entered on the way.</source>
        <translation>Somebody on file, or somebody new who is entered on the way.</translation></message>
    <message><source>Stopped; nothing half-written was left.</source>
        <translation>Stopped; nothing half-written was left.</translation></message>
    <message><source>Sudden achievement</source>
        <translation>Sudden achievement</translation></message>
    <message><source>Sudden achievement {number}</source>
        <translation>Sudden achievement {number}</translation></message>
    <message><source>Take in lists</source>
        <translation>Take in lists</translation></message>
    <message><source>Take in lists…</source>
        <translation>Take in lists…</translation></message>
    <message><source>The day chooses the law by which the dossiers are judged.</source>
        <translation>The day chooses the law by which the dossiers are judged.</translation></message>
    <message><source>The day is missing.</source>
        <translation>The day is missing.</translation></message>
    <message><source>The dossier stands whole in the folder “{folder}”.</source>
        <translation>The dossier stands whole in the folder “{folder}”.</translation></message>
    <message><source>The number is missing.</source>
        <translation>The number is missing.</translation></message>
    <message><source>The officer's reason to go on</source>
        <translation>The officer's reason to go on</translation></message>
    <message><source>The papers stand in the folder “{folder}”.</source>
        <translation>The papers stand in the folder “{folder}”.</translation></message>
    <message><source>The round needs a name.</source>
        <translation>The round needs a name.</translation></message>
    <message><source>The signer is missing.</source>
        <translation>The signer is missing.</translation></message>
    <message><source>The year {year} already has a round of this name.</source>
        <translation>The year {year} already has a round of this name.</translation></message>
    <message><source>Thematic</source>
        <translation>Thematic</translation></message>
    <message><source>This day is in the future.</source>
        <translation>This day is in the future.</translation></message>
    <message><source>This number is already used this year.</source>
        <translation>This number is already used this year.</translation></message>
    <message><source>This paper is not on file here; it was read from the unit's list.</source>
        <translation>This paper is not on file here; it was read from the unit's list.</translation></message>
    <message><source>This round has no nominations yet</source>
        <translation>This round has no nominations yet</translation></message>
    <message><source>Titles</source>
        <translation>Titles</translation></message>
    <message><source>Where shall the dossier stand?</source>
        <translation>Where shall the dossier stand?</translation></message>
    <message><source>Where shall the papers stand?</source>
        <translation>Where shall the papers stand?</translation></message>
    <message><source>Who is proposed</source>
        <translation>Who is proposed</translation></message>
    <message><source>Write papers…</source>
        <translation>Write papers…</translation></message>
    <message><source>Write the reason in one sentence; it is kept and printed.</source>
        <translation>Write the reason in one sentence; it is kept and printed.</translation></message>
    <message><source>Year-end</source>
        <translation>Year-end</translation></message>
    <message><source>Years of service</source>
        <translation>Years of service</translation></message>
    <message><source>dossiers received {day}</source>
        <translation>dossiers received {day}</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} nominations</translation></message>
    <message><source>{count} quotas passed</source>
        <translation>{count} quotas passed</translation></message>
    <message><source>{count} rounds in {year}</source>
        <translation>{count} rounds in {year}</translation></message>
    <message><source>{count} rows held back</source>
        <translation>{count} rows held back</translation></message>
    <message><source>{count} to be looked at</source>
        <translation>{count} to be looked at</translation></message>
    <message><source>{count} units</source>
        <translation>{count} units</translation></message>
    <message><source>{met} of {all} conditions met</source>
        <translation>{met} of {all} conditions met</translation></message>
    <message><source>{number}, {year}</source>
        <translation>{number}, {year}</translation></message>
</context>
<context>
    <name>Scope</name>
    <message><source>Base unit</source>
        <translation>Base unit</translation></message>
    <message><source>Province</source>
        <translation>Province</translation></message>
    <message><source>Whole country</source>
        <translation>Whole country</translation></message>
</context>
<context>
    <name>Settings</name>
    <message><source>Appearance</source>
        <translation>Appearance</translation></message>
    <message><source>As Windows</source>
        <translation>As Windows</translation></message>
    <message><source>As it stands on papers</source>
        <translation>As it stands on papers</translation></message>
    <message><source>As usual</source>
        <translation>As usual</translation></message>
    <message><source>Chair of the People's Committee</source>
        <translation>Chair of the People's Committee</translation></message>
    <message><source>Closer</source>
        <translation>Closer</translation></message>
    <message><source>Dark</source>
        <translation>Dark</translation></message>
    <message><source>Deputy chair</source>
        <translation>Deputy chair</translation></message>
    <message><source>Entry</source>
        <translation>Entry</translation></message>
    <message><source>Heads every paper, for example “Phường Hồng Quang”.</source>
        <translation>Heads every paper, for example “Phường Hồng Quang”.</translation></message>
    <message><source>History</source>
        <translation>History</translation></message>
    <message><source>Light</source>
        <translation>Light</translation></message>
    <message><source>More rows in sight; letters keep their size.</source>
        <translation>More rows in sight; letters keep their size.</translation></message>
    <message><source>Officer in charge</source>
        <translation>Officer in charge</translation></message>
    <message><source>Papers need this name.</source>
        <translation>Papers need this name.</translation></message>
    <message><source>Place</source>
        <translation>Place</translation></message>
    <message><source>Province</source>
        <translation>Province</translation></message>
    <message><source>Rows of tables</source>
        <translation>Rows of tables</translation></message>
    <message><source>Saved at once; Ctrl+Z takes a change back.</source>
        <translation>Saved at once; Ctrl+Z takes a change back.</translation></message>
    <message><source>Secretary of the Council</source>
        <translation>Secretary of the Council</translation></message>
    <message><source>Signers</source>
        <translation>Signers</translation></message>
    <message><source>Signs appraisals and the index of a dossier.</source>
        <translation>Signs appraisals and the index of a dossier.</translation></message>
    <message><source>Signs decisions; is proposed wherever a signer is asked for.</source>
        <translation>Signs decisions; is proposed wherever a signer is asked for.</translation></message>
    <message><source>Signs in the chair's stead.</source>
        <translation>Signs in the chair's stead.</translation></message>
    <message><source>Signs the minutes of the Council.</source>
        <translation>Signs the minutes of the Council.</translation></message>
    <message><source>Size of type, in points</source>
        <translation>Size of type, in points</translation></message>
    <message><source>Stands before the day of every paper.</source>
        <translation>Stands before the day of every paper.</translation></message>
    <message><source>Stands in the dossiers that go up to the province.</source>
        <translation>Stands in the dossiers that go up to the province.</translation></message>
    <message><source>The office</source>
        <translation>The office</translation></message>
    <message><source>Theme</source>
        <translation>Theme</translation></message>
    <message><source>Undone</source>
        <translation>Undone</translation></message>
    <message><source>Ward or commune</source>
        <translation>Ward or commune</translation></message>
    <message><source>{count} steps</source>
        <translation>{count} steps</translation></message>
</context>
<context>
    <name>Shares</name>
    <message><source>By</source>
        <translation>By</translation></message>
    <message><source>Counted from</source>
        <translation>Counted from</translation></message>
    <message><source>Counted from those graded good and excellent, {base} in all, at most {most} are allowed.</source>
        <translation>Counted from those graded good and excellent, {base} in all, at most {most} are allowed.</translation></message>
    <message><source>Direct workers</source>
        <translation>Direct workers</translation></message>
    <message><source>No limit set</source>
        <translation>No limit set</translation></message>
    <message><source>Nothing to count yet</source>
        <translation>Nothing to count yet</translation></message>
    <message><source>Quotas and shares</source>
        <translation>Quotas and shares</translation></message>
    <message><source>Quotas and shares are counted from the nominations of the round.</source>
        <translation>Quotas and shares are counted from the nominations of the round.</translation></message>
    <message><source>Small collectives</source>
        <translation>Small collectives</translation></message>
    <message><source>The whole commune</source>
        <translation>The whole commune</translation></message>
    <message><source>The whole round</source>
        <translation>The whole round</translation></message>
    <message><source>Within the limit</source>
        <translation>Within the limit</translation></message>
    <message><source>none yet</source>
        <translation>none yet</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} collectives</translation></message>
    <message><source>{count} graded good</source>
        <translation>{count} graded good</translation></message>
    <message><source>{count} limits are passed</source>
        <translation>{count} limits are passed</translation></message>
    <message><source>{count} over</source>
        <translation>{count} over</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} persons</translation></message>
    <message><source>{leaders} leaders, {unknown} not known</source>
        <translation>{leaders} leaders, {unknown} not known</translation></message>
</context>
<context>
    <name>Sources</name>
    <message><source>Intake note…</source>
        <translation>Intake note…</translation></message>
    <message><source>Lists taken in</source>
        <translation>Lists taken in</translation></message>
    <message><source>Mark of the file</source>
        <translation>Mark of the file</translation></message>
    <message><source>Mend waiting rows</source>
        <translation>Mend waiting rows</translation></message>
    <message><source>No list taken in yet</source>
        <translation>No list taken in yet</translation></message>
    <message><source>Nothing waits</source>
        <translation>Nothing waits</translation></message>
    <message><source>Row {row} · {name}: {why}</source>
        <translation>Row {row} · {name}: {why}</translation></message>
    <message><source>Rows held</source>
        <translation>Rows held</translation></message>
    <message><source>Rows taken</source>
        <translation>Rows taken</translation></message>
    <message><source>Taken in on</source>
        <translation>Taken in on</translation></message>
    <message><source>The lists that are taken in for this round stand here, with what still waits.</source>
        <translation>The lists that are taken in for this round stand here, with what still waits.</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>What waits</source>
        <translation>What waits</translation></message>
    <message><source>and {count} rows more</source>
        <translation>and {count} rows more</translation></message>
    <message><source>{count} lists · {waiting} rows wait</source>
        <translation>{count} lists · {waiting} rows wait</translation></message>
    <message><source>{count} rows wait</source>
        <translation>{count} rows wait</translation></message>
</context>
<context>
    <name>Split</name>
    <message><source>Also written: {words}</source>
        <translation>Also written: {words}</translation></message>
    <message><source>Award: {words}</source>
        <translation>Award: {words}</translation></message>
    <message><source>Birth date, if known</source>
        <translation>Birth date, if known</translation></message>
    <message><source>Discipline: {words}</source>
        <translation>Discipline: {words}</translation></message>
    <message><source>Document: {words}</source>
        <translation>Document: {words}</translation></message>
    <message><source>Entered by hand, or from no known row</source>
        <translation>Entered by hand, or from no known row</translation></message>
    <message><source>Figure: {words}</source>
        <translation>Figure: {words}</translation></message>
    <message><source>Goes to the other person: {going}. Stays: {staying}.</source>
        <translation>Goes to the other person: {going}. Stays: {staying}.</translation></message>
    <message><source>Grade: {words}</source>
        <translation>Grade: {words}</translation></message>
    <message><source>Initiative: {words}</source>
        <translation>Initiative: {words}</translation></message>
    <message><source>Merged record: {words}</source>
        <translation>Merged record: {words}</translation></message>
    <message><source>Name of the other person</source>
        <translation>Name of the other person</translation></message>
    <message><source>Proof: {words}</source>
        <translation>Proof: {words}</translation></message>
    <message><source>Proposed: {words}</source>
        <translation>Proposed: {words}</translation></message>
    <message><source>Registered: {words}</source>
        <translation>Registered: {words}</translation></message>
    <message><source>Split</source>
        <translation>Split</translation></message>
    <message><source>Split {name}</source>
        <translation>Split {name}</translation></message>
    <message><source>There is nothing on file of {name} that could be split off.</source>
        <translation>There is nothing on file of {name} that could be split off.</translation></message>
    <message><source>Tick what belongs to the other person.</source>
        <translation>Tick what belongs to the other person.</translation></message>
    <message><source>Workplace: {words}</source>
        <translation>Workplace: {words}</translation></message>
    <message><source>{file} · {sheet}, row {row}</source>
        <translation>{file} · {sheet}, row {row}</translation></message>
    <message><source>{file}, row not known</source>
        <translation>{file}, row not known</translation></message>
</context>
<context>
    <name>Start</name>
    <message><source>An office lies here already. Open it, or name a new folder.</source>
        <translation>An office lies here already. Open it, or name a new folder.</translation></message>
    <message><source>At hand</source>
        <translation>At hand</translation></message>
    <message><source>Back</source>
        <translation>Back</translation></message>
    <message><source>Backup to restore</source>
        <translation>Backup to restore</translation></message>
    <message><source>Backups</source>
        <translation>Backups</translation></message>
    <message><source>Birth of the person</source>
        <translation>Birth of the person</translation></message>
    <message><source>COUNCIL</source>
        <translation>COUNCIL</translation></message>
    <message><source>Chair of the People's Committee</source>
        <translation>Chair of the People's Committee</translation></message>
    <message><source>Choose a file…</source>
        <translation>Choose a file…</translation></message>
    <message><source>Choose a folder</source>
        <translation>Choose a folder</translation></message>
    <message><source>Choose…</source>
        <translation>Choose…</translation></message>
    <message><source>Chosen</source>
        <translation>Chosen</translation></message>
    <message><source>Copy the row of headings too: name, and at least one more column.</source>
        <translation>Copy the row of headings too: name, and at least one more column.</translation></message>
    <message><source>Council</source>
        <translation>Council</translation></message>
    <message><source>DECISION</source>
        <translation>DECISION</translation></message>
    <message><source>Emulation and award work</source>
        <translation>Emulation and award work</translation></message>
    <message><source>Everything stays on this PC. Nothing here needs a network.</source>
        <translation>Everything stays on this PC. Nothing here needs a network.</translation></message>
    <message><source>Fill this in</source>
        <translation>Fill this in</translation></message>
    <message><source>Folder of the office</source>
        <translation>Folder of the office</translation></message>
    <message><source>Four short steps; the year's plan and reports are filled in.</source>
        <translation>Four short steps; the year's plan and reports are filled in.</translation></message>
    <message><source>From one file, into a new folder; nothing is written over.</source>
        <translation>From one file, into a new folder; nothing is written over.</translation></message>
    <message><source>Full name of the person</source>
        <translation>Full name of the person</translation></message>
    <message><source>Give the whole path of the folder</source>
        <translation>Give the whole path of the folder</translation></message>
    <message><source>Go on</source>
        <translation>Go on</translation></message>
    <message><source>Its folder lies on this PC, a stick or a server.</source>
        <translation>Its folder lies on this PC, a stick or a server.</translation></message>
    <message><source>Its tasks, reports and movements are filled in; other years can be opened at any time.</source>
        <translation>Its tasks, reports and movements are filled in; other years can be opened at any time.</translation></message>
    <message><source>Kind of the unit</source>
        <translation>Kind of the unit</translation></message>
    <message><source>LIST</source>
        <translation>LIST</translation></message>
    <message><source>Later</source>
        <translation>Later</translation></message>
    <message><source>Leave it out</source>
        <translation>Leave it out</translation></message>
    <message><source>Lists</source>
        <translation>Lists</translation></message>
    <message><source>Look at the sample office</source>
        <translation>Look at the sample office</translation></message>
    <message><source>Make an office</source>
        <translation>Make an office</translation></message>
    <message><source>Make the office</source>
        <translation>Make the office</translation></message>
    <message><source>Member</source>
        <translation>Member</translation></message>
    <message><source>Name of the unit</source>
        <translation>Name of the unit</translation></message>
    <message><source>Name, birth, position, unit. Whoever was awarded also comes with the old register.</source>
        <translation>Name, birth, position, unit. Whoever was awarded also comes with the old register.</translation></message>
    <message><source>No.        /QĐ-UBND</source>
        <translation>No.        /QĐ-UBND</translation></message>
    <message><source>Nothing is on the clipboard. Copy the cells in Excel first.</source>
        <translation>Nothing is on the clipboard. Copy the cells in Excel first.</translation></message>
    <message><source>Open an office</source>
        <translation>Open an office</translation></message>
    <message><source>Open that office</source>
        <translation>Open that office</translation></message>
    <message><source>Papers bear the year; the pack says which rules hold and which forms there are.</source>
        <translation>Papers bear the year; the pack says which rules hold and which forms there are.</translation></message>
    <message><source>Papers will look like this</source>
        <translation>Papers will look like this</translation></message>
    <message><source>Part in the Council</source>
        <translation>Part in the Council</translation></message>
    <message><source>Paste</source>
        <translation>Paste</translation></message>
    <message><source>Paste them from Excel, take them from a file, or leave them for later.</source>
        <translation>Paste them from Excel, take them from a file, or leave them for later.</translation></message>
    <message><source>Place name on papers</source>
        <translation>Place name on papers</translation></message>
    <message><source>Post</source>
        <translation>Post</translation></message>
    <message><source>Progress</source>
        <translation>Progress</translation></message>
    <message><source>Province or city</source>
        <translation>Province or city</translation></message>
    <message><source>Reading the list</source>
        <translation>Reading the list</translation></message>
    <message><source>Restore a backup</source>
        <translation>Restore a backup</translation></message>
    <message><source>Restore the newest backup</source>
        <translation>Restore the newest backup</translation></message>
    <message><source>Row {number}: {why}</source>
        <translation>Row {number}: {why}</translation></message>
    <message><source>Rules and forms</source>
        <translation>Rules and forms</translation></message>
    <message><source>Schools, offices, quarters: copy their cells in Excel, then paste here.</source>
        <translation>Schools, offices, quarters: copy their cells in Excel, then paste here.</translation></message>
    <message><source>Staff</source>
        <translation>Staff</translation></message>
    <message><source>Step {number} of {total}</source>
        <translation>Step {number} of {total}</translation></message>
    <message><source>The Council</source>
        <translation>The Council</translation></message>
    <message><source>The file could not be opened: {reason}</source>
        <translation>The file could not be opened: {reason}</translation></message>
    <message><source>The office was not opened</source>
        <translation>The office was not opened</translation></message>
    <message><source>The pack of the province is installed later from its stick, on the page of packs.</source>
        <translation>The pack of the province is installed later from its stick, on the page of packs.</translation></message>
    <message><source>The year and its forms</source>
        <translation>The year and its forms</translation></message>
    <message><source>These words stand on every paper. They can be changed at any time in the settings.</source>
        <translation>These words stand on every paper. They can be changed at any time in the settings.</translation></message>
    <message><source>This folder holds something already; name a new one</source>
        <translation>This folder holds something already; name a new one</translation></message>
    <message><source>This folder lies on the network: when the network is down, nothing can be entered.</source>
        <translation>This folder lies on the network: when the network is down, nothing can be entered.</translation></message>
    <message><source>Try again</source>
        <translation>Try again</translation></message>
    <message><source>Type its members, or paste name, post and part from Excel. It can wait.</source>
        <translation>Type its members, or paste name, post and part from Excel. It can wait.</translation></message>
    <message><source>TĐKT – Getting started</source>
        <translation>TĐKT – Getting started</translation></message>
    <message><source>TĐKT – {unit}</source>
        <translation>TĐKT – {unit}</translation></message>
    <message><source>Units</source>
        <translation>Units</translation></message>
    <message><source>Units and staff</source>
        <translation>Units and staff</translation></message>
    <message><source>Version {version} · {count} tasks and reports a year</source>
        <translation>Version {version} · {count} tasks and reports a year</translation></message>
    <message><source>Ward and province</source>
        <translation>Ward and province</translation></message>
    <message><source>Ward or commune</source>
        <translation>Ward or commune</translation></message>
    <message><source>Ward …</source>
        <translation>Ward …</translation></message>
    <message><source>What a decision will look like</source>
        <translation>What a decision will look like</translation></message>
    <message><source>Where the office lies</source>
        <translation>Where the office lies</translation></message>
    <message><source>Who usually signs</source>
        <translation>Who usually signs</translation></message>
    <message><source>Year and forms</source>
        <translation>Year and forms</translation></message>
    <message><source>Year of work</source>
        <translation>Year of work</translation></message>
    <message><source>Your office</source>
        <translation>Your office</translation></message>
    <message><source>for emulation and awards</source>
        <translation>for emulation and awards</translation></message>
    <message><source>of those proposed for awards</source>
        <translation>of those proposed for awards</translation></message>
    <message><source>on awarding certificates of merit</source>
        <translation>on awarding certificates of merit</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} persons</translation></message>
    <message><source>{count} rows held, to be mended in the office:</source>
        <translation>{count} rows held, to be mended in the office:</translation></message>
    <message><source>{count} units</source>
        <translation>{count} units</translation></message>
    <message><source>{place}, …… …… {year}</source>
        <translation>{place}, …… …… {year}</translation></message>
    <message><source>“{folder}” cannot be written; choose another folder.</source>
        <translation>“{folder}” cannot be written; choose another folder.</translation></message>
</context>
<context>
    <name>State</name>
    <message><source>Done</source>
        <translation>Done</translation></message>
    <message><source>Dropped</source>
        <translation>Dropped</translation></message>
    <message><source>Not begun</source>
        <translation>Not begun</translation></message>
    <message><source>Under way</source>
        <translation>Under way</translation></message>
</context>
<context>
    <name>Status</name>
    <message><source>Absent</source>
        <translation>Absent</translation></message>
    <message><source>Annulled</source>
        <translation>Annulled</translation></message>
    <message><source>Answered</source>
        <translation>Answered</translation></message>
    <message><source>Awarded</source>
        <translation>Awarded</translation></message>
    <message><source>Being made</source>
        <translation>Being made</translation></message>
    <message><source>Council agrees</source>
        <translation>Council agrees</translation></message>
    <message><source>Done</source>
        <translation>Done</translation></message>
    <message><source>Done late</source>
        <translation>Done late</translation></message>
    <message><source>Draft</source>
        <translation>Draft</translation></message>
    <message><source>Draft paper</source>
        <translation>Draft paper</translation></message>
    <message><source>Due today</source>
        <translation>Due today</translation></message>
    <message><source>Enough</source>
        <translation>Enough</translation></message>
    <message><source>Evidence missing</source>
        <translation>Evidence missing</translation></message>
    <message><source>Handed over</source>
        <translation>Handed over</translation></message>
    <message><source>In course</source>
        <translation>In course</translation></message>
    <message><source>Issued</source>
        <translation>Issued</translation></message>
    <message><source>Met</source>
        <translation>Met</translation></message>
    <message><source>Met (with reason)</source>
        <translation>Met (with reason)</translation></message>
    <message><source>Not appraised yet</source>
        <translation>Not appraised yet</translation></message>
    <message><source>Not awarded</source>
        <translation>Not awarded</translation></message>
    <message><source>Not begun</source>
        <translation>Not begun</translation></message>
    <message><source>Not met</source>
        <translation>Not met</translation></message>
    <message><source>Not to be done</source>
        <translation>Not to be done</translation></message>
    <message><source>Not verified</source>
        <translation>Not verified</translation></message>
    <message><source>Number missing</source>
        <translation>Number missing</translation></message>
    <message><source>Older</source>
        <translation>Older</translation></message>
    <message><source>Opinion awaited</source>
        <translation>Opinion awaited</translation></message>
    <message><source>Opinion in writing</source>
        <translation>Opinion in writing</translation></message>
    <message><source>Present</source>
        <translation>Present</translation></message>
    <message><source>Proposed</source>
        <translation>Proposed</translation></message>
    <message><source>Province asks for more</source>
        <translation>Province asks for more</translation></message>
    <message><source>Replaced</source>
        <translation>Replaced</translation></message>
    <message><source>Returned</source>
        <translation>Returned</translation></message>
    <message><source>Sent</source>
        <translation>Sent</translation></message>
    <message><source>Settled</source>
        <translation>Settled</translation></message>
    <message><source>Signed</source>
        <translation>Signed</translation></message>
    <message><source>Source known</source>
        <translation>Source known</translation></message>
    <message><source>Supported by the council</source>
        <translation>Supported by the council</translation></message>
    <message><source>To be looked at</source>
        <translation>To be looked at</translation></message>
    <message><source>To be settled</source>
        <translation>To be settled</translation></message>
    <message><source>Twice?</source>
        <translation>Twice?</translation></message>
    <message><source>Unsigned</source>
        <translation>Unsigned</translation></message>
    <message><source>Waiting for the province</source>
        <translation>Waiting for the province</translation></message>
    <message><source>Waits for a unit</source>
        <translation>Waits for a unit</translation></message>
    <message><source>Waits for signature</source>
        <translation>Waits for signature</translation></message>
    <message><source>Waits for the province</source>
        <translation>Waits for the province</translation></message>
    <message><source>handed in</source>
        <translation>handed in</translation></message>
    <message><source>handed in late</source>
        <translation>handed in late</translation></message>
    <message><source>late</source>
        <translation>late</translation></message>
    <message><source>{count} days late</source>
        <translation>{count} days late</translation></message>
    <message><source>{count} days left</source>
        <translation>{count} days left</translation></message>
    <message><source>{count} opinions awaited</source>
        <translation>{count} opinions awaited</translation></message>
    <message><source>{count} short</source>
        <translation>{count} short</translation></message>
</context>
<context>
    <name>Step</name>
    <message><source>Add movement {name}</source>
        <translation>Add movement {name}</translation></message>
    <message><source>Add report {content}</source>
        <translation>Add report {content}</translation></message>
    <message><source>Add task {content}</source>
        <translation>Add task {content}</translation></message>
    <message><source>Add the other name {alias}</source>
        <translation>Add the other name {alias}</translation></message>
    <message><source>Add unit {name}</source>
        <translation>Add unit {name}</translation></message>
    <message><source>Add {name}</source>
        <translation>Add {name}</translation></message>
    <message><source>Annul decision {number}</source>
        <translation>Annul decision {number}</translation></message>
    <message><source>Annul the award of {name}</source>
        <translation>Annul the award of {name}</translation></message>
    <message><source>Annul “{name}”</source>
        <translation>Annul “{name}”</translation></message>
    <message><source>Appraise the round {name}</source>
        <translation>Appraise the round {name}</translation></message>
    <message><source>Attach {count} files to a dossier</source>
        <translation>Attach {count} files to a dossier</translation></message>
    <message><source>Attach {count} files to “{name}”</source>
        <translation>Attach {count} files to “{name}”</translation></message>
    <message><source>Change the settings of the office</source>
        <translation>Change the settings of the office</translation></message>
    <message><source>Change unit {name}</source>
        <translation>Change unit {name}</translation></message>
    <message><source>Change {count} cells</source>
        <translation>Change {count} cells</translation></message>
    <message><source>Change {name}</source>
        <translation>Change {name}</translation></message>
    <message><source>Copy the plan of {of} to {year}</source>
        <translation>Copy the plan of {of} to {year}</translation></message>
    <message><source>Done: {content}</source>
        <translation>Done: {content}</translation></message>
    <message><source>Enter decision {number}</source>
        <translation>Enter decision {number}</translation></message>
    <message><source>Expect the report of {unit}</source>
        <translation>Expect the report of {unit}</translation></message>
    <message><source>Expect the reports of {count} units: {content}</source>
        <translation>Expect the reports of {count} units: {content}</translation></message>
    <message><source>Forget how lists were read</source>
        <translation>Forget how lists were read</translation></message>
    <message><source>Go on with {name} against the verdict</source>
        <translation>Go on with {name} against the verdict</translation></message>
    <message><source>Install the pack {name}, version {version}</source>
        <translation>Install the pack {name}, version {version}</translation></message>
    <message><source>Issue decision {number}</source>
        <translation>Issue decision {number}</translation></message>
    <message><source>Issue “{title}”</source>
        <translation>Issue “{title}”</translation></message>
    <message><source>Judge conditions of {count} nominations of {round}</source>
        <translation>Judge conditions of {count} nominations of {round}</translation></message>
    <message><source>Judge conditions of {name}</source>
        <translation>Judge conditions of {name}</translation></message>
    <message><source>Keep the draft “{title}”</source>
        <translation>Keep the draft “{title}”</translation></message>
    <message><source>Lay “{title}” before the signer</source>
        <translation>Lay “{title}” before the signer</translation></message>
    <message><source>Leave off again: {rule}</source>
        <translation>Leave off again: {rule}</translation></message>
    <message><source>Link {name} with “{title}”</source>
        <translation>Link {name} with “{title}”</translation></message>
    <message><source>Make the paper {title}</source>
        <translation>Make the paper {title}</translation></message>
    <message><source>Make the papers of decision {number}</source>
        <translation>Make the papers of decision {number}</translation></message>
    <message><source>Make {count} papers of a round</source>
        <translation>Make {count} papers of a round</translation></message>
    <message><source>Merge {gone} into {kept}</source>
        <translation>Merge {gone} into {kept}</translation></message>
    <message><source>Not done yet: {content}</source>
        <translation>Not done yet: {content}</translation></message>
    <message><source>Not to be done: {content}</source>
        <translation>Not to be done: {content}</translation></message>
    <message><source>Note that the dossier of {name} was sent</source>
        <translation>Note that the dossier of {name} was sent</translation></message>
    <message><source>Note that {count} were not awarded above</source>
        <translation>Note that {count} were not awarded above</translation></message>
    <message><source>Note what is asked for {name}</source>
        <translation>Note what is asked for {name}</translation></message>
    <message><source>Open the office of {unit}</source>
        <translation>Open the office of {unit}</translation></message>
    <message><source>Open the round {name}</source>
        <translation>Open the round {name}</translation></message>
    <message><source>Prepare the year {year} from the pack</source>
        <translation>Prepare the year {year} from the pack</translation></message>
    <message><source>Propose {count} nominations of {round} again</source>
        <translation>Propose {count} nominations of {round} again</translation></message>
    <message><source>Propose {count} who were left out, in {round}</source>
        <translation>Propose {count} who were left out, in {round}</translation></message>
    <message><source>Propose {name}</source>
        <translation>Propose {name}</translation></message>
    <message><source>Propose {name} again</source>
        <translation>Propose {name} again</translation></message>
    <message><source>Put off until {day}: {title}</source>
        <translation>Put off until {day}: {title}</translation></message>
    <message><source>Receive document {number}</source>
        <translation>Receive document {number}</translation></message>
    <message><source>Record a discipline of {name}</source>
        <translation>Record a discipline of {name}</translation></message>
    <message><source>Record a workplace of {name}</source>
        <translation>Record a workplace of {name}</translation></message>
    <message><source>Record the final review of {name}</source>
        <translation>Record the final review of {name}</translation></message>
    <message><source>Record the grade of {name} in {year}</source>
        <translation>Record the grade of {name} in {year}</translation></message>
    <message><source>Record the merger of {count} units</source>
        <translation>Record the merger of {count} units</translation></message>
    <message><source>Record the midway review of {name}</source>
        <translation>Record the midway review of {name}</translation></message>
    <message><source>Record the report of {unit}</source>
        <translation>Record the report of {unit}</translation></message>
    <message><source>Record the votes on {count} nominations of {round}</source>
        <translation>Record the votes on {count} nominations of {round}</translation></message>
    <message><source>Remind {count} units: {content}</source>
        <translation>Remind {count} units: {content}</translation></message>
    <message><source>Rename unit to {name}</source>
        <translation>Rename unit to {name}</translation></message>
    <message><source>Replace “{name}”</source>
        <translation>Replace “{name}”</translation></message>
    <message><source>Return the nomination of {name}</source>
        <translation>Return the nomination of {name}</translation></message>
    <message><source>Return {count} nominations of {round}</source>
        <translation>Return {count} nominations of {round}</translation></message>
    <message><source>Seat the council of {count} members</source>
        <translation>Seat the council of {count} members</translation></message>
    <message><source>Set aside {count} held rows</source>
        <translation>Set aside {count} held rows</translation></message>
    <message><source>Settle “{name}”</source>
        <translation>Settle “{name}”</translation></message>
    <message><source>Split {new} off {name}</source>
        <translation>Split {new} off {name}</translation></message>
    <message><source>Switch on: {rule}</source>
        <translation>Switch on: {rule}</translation></message>
    <message><source>Take in {count} rows from {files}</source>
        <translation>Take in {count} rows from {files}</translation></message>
    <message><source>Take in {count} rows that waited, from {files}</source>
        <translation>Take in {count} rows that waited, from {files}</translation></message>
    <message><source>Take up “{name}” again</source>
        <translation>Take up “{name}” again</translation></message>
    <message><source>Take {count} files out of a dossier</source>
        <translation>Take {count} files out of a dossier</translation></message>
    <message><source>Take “{title}” off {name}</source>
        <translation>Take “{title}” off {name}</translation></message>
    <message><source>Tell {first} from {second}</source>
        <translation>Tell {first} from {second}</translation></message>
    <message><source>Tick conditions of {count} nominations of {round}</source>
        <translation>Tick conditions of {count} nominations of {round}</translation></message>
    <message><source>Tick conditions of {name}</source>
        <translation>Tick conditions of {name}</translation></message>
    <message><source>Under way: {content}</source>
        <translation>Under way: {content}</translation></message>
    <message><source>Write the dossier of {name}</source>
        <translation>Write the dossier of {name}</translation></message>
    <message><source>Write “{title}” to the file {name}</source>
        <translation>Write “{title}” to the file {name}</translation></message>
    <message><source>{count} units answer {name}</source>
        <translation>{count} units answer {name}</translation></message>
</context>
<context>
    <name>Stepper</name>
    <message><source>step {number} of {total}: {name}</source>
        <translation>step {number} of {total}: {name}</translation></message>
    <message><source>{name}, done</source>
        <translation>{name}, done</translation></message>
    <message><source>{name}, later</source>
        <translation>{name}, later</translation></message>
    <message><source>{name}, now</source>
        <translation>{name}, now</translation></message>
</context>
<context>
    <name>Subject</name>
    <message><source>A citizen number has 12 digits</source>
        <translation>A citizen number has 12 digits</translation></message>
    <message><source>A year such as {year}</source>
        <translation>A year such as {year}</translation></message>
    <message><source>Add</source>
        <translation>Add</translation></message>
    <message><source>Add a subject</source>
        <translation>Add a subject</translation></message>
    <message><source>Add one by one</source>
        <translation>Add one by one</translation></message>
    <message><source>Add “{name}” as new …</source>
        <translation>Add “{name}” as new …</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>Award</source>
        <translation>Award</translation></message>
    <message><source>Begin with the people</source>
        <translation>Begin with the people</translation></message>
    <message><source>Birth date</source>
        <translation>Birth date</translation></message>
    <message><source>Born {day}</source>
        <translation>Born {day}</translation></message>
    <message><source>Choose the unit</source>
        <translation>Choose the unit</translation></message>
    <message><source>Citizen number</source>
        <translation>Citizen number</translation></message>
    <message><source>Collective</source>
        <translation>Collective</translation></message>
    <message><source>Correct</source>
        <translation>Correct</translation></message>
    <message><source>Decision {number} of {day}</source>
        <translation>Decision {number} of {day}</translation></message>
    <message><source>Discipline of {name}</source>
        <translation>Discipline of {name}</translation></message>
    <message><source>Disciplines</source>
        <translation>Disciplines</translation></message>
    <message><source>Finish</source>
        <translation>Finish</translation></message>
    <message><source>Form, or open matter</source>
        <translation>Form, or open matter</translation></message>
    <message><source>From</source>
        <translation>From</translation></message>
    <message><source>Full name</source>
        <translation>Full name</translation></message>
    <message><source>Grade</source>
        <translation>Grade</translation></message>
    <message><source>Grade of {name}</source>
        <translation>Grade of {name}</translation></message>
    <message><source>Grades by year</source>
        <translation>Grades by year</translation></message>
    <message><source>Hide</source>
        <translation>Hide</translation></message>
    <message><source>History of awards</source>
        <translation>History of awards</translation></message>
    <message><source>Household</source>
        <translation>Household</translation></message>
    <message><source>Initiatives</source>
        <translation>Initiatives</translation></message>
    <message><source>Kind</source>
        <translation>Kind</translation></message>
    <message><source>Longer ago than undo reaches.</source>
        <translation>Longer ago than undo reaches.</translation></message>
    <message><source>Merge doubles…</source>
        <translation>Merge doubles…</translation></message>
    <message><source>Merge two…</source>
        <translation>Merge two…</translation></message>
    <message><source>Merge with…</source>
        <translation>Merge with…</translation></message>
    <message><source>Merged into this record</source>
        <translation>Merged into this record</translation></message>
    <message><source>Name, birth date, unit and position; the rest when it is known.</source>
        <translation>Name, birth date, unit and position; the rest when it is known.</translation></message>
    <message><source>No award is on file yet.</source>
        <translation>No award is on file yet.</translation></message>
    <message><source>No unit of this name is on file</source>
        <translation>No unit of this name is on file</translation></message>
    <message><source>Nobody yet. Take in the old register: everybody in it is entered at once.</source>
        <translation>Nobody yet. Take in the old register: everybody in it is entered at once.</translation></message>
    <message><source>Not awarded in</source>
        <translation>Not awarded in</translation></message>
    <message><source>Note</source>
        <translation>Note</translation></message>
    <message><source>Number not known yet</source>
        <translation>Number not known yet</translation></message>
    <message><source>On file already:</source>
        <translation>On file already:</translation></message>
    <message><source>On file: •••• •••• {last}</source>
        <translation>On file: •••• •••• {last}</translation></message>
    <message><source>Paper that says so</source>
        <translation>Paper that says so</translation></message>
    <message><source>Person</source>
        <translation>Person</translation></message>
    <message><source>Position</source>
        <translation>Position</translation></message>
    <message><source>Propose</source>
        <translation>Propose</translation></message>
    <message><source>Propose {name}</source>
        <translation>Propose {name}</translation></message>
    <message><source>Proposed: {award}</source>
        <translation>Proposed: {award}</translation></message>
    <message><source>Propose…</source>
        <translation>Propose…</translation></message>
    <message><source>Record</source>
        <translation>Record</translation></message>
    <message><source>Record a discipline…</source>
        <translation>Record a discipline…</translation></message>
    <message><source>Record a grade…</source>
        <translation>Record a grade…</translation></message>
    <message><source>Record a workplace…</source>
        <translation>Record a workplace…</translation></message>
    <message><source>Round</source>
        <translation>Round</translation></message>
    <message><source>Select exactly two records.</source>
        <translation>Select exactly two records.</translation></message>
    <message><source>Served until</source>
        <translation>Served until</translation></message>
    <message><source>Show for 10 seconds</source>
        <translation>Show for 10 seconds</translation></message>
    <message><source>Since</source>
        <translation>Since</translation></message>
    <message><source>Split…</source>
        <translation>Split…</translation></message>
    <message><source>Take in from Excel</source>
        <translation>Take in from Excel</translation></message>
    <message><source>Take in lists…</source>
        <translation>Take in lists…</translation></message>
    <message><source>The name is missing</source>
        <translation>The name is missing</translation></message>
    <message><source>The old register, or the units' lists. Looked through before anything is kept.</source>
        <translation>The old register, or the units' lists. Looked through before anything is kept.</translation></message>
    <message><source>There is no round yet. Open one on the page of rounds first.</source>
        <translation>There is no round yet. Open one on the page of rounds first.</translation></message>
    <message><source>This lies before the first day</source>
        <translation>This lies before the first day</translation></message>
    <message><source>Type a part of the name</source>
        <translation>Type a part of the name</translation></message>
    <message><source>Type two letters of the name</source>
        <translation>Type two letters of the name</translation></message>
    <message><source>Unit</source>
        <translation>Unit</translation></message>
    <message><source>Until</source>
        <translation>Until</translation></message>
    <message><source>What was done to this record</source>
        <translation>What was done to this record</translation></message>
    <message><source>Workplace of {name}</source>
        <translation>Workplace of {name}</translation></message>
    <message><source>Workplaces</source>
        <translation>Workplaces</translation></message>
    <message><source>Year</source>
        <translation>Year</translation></message>
    <message><source>in the base unit</source>
        <translation>in the base unit</translation></message>
    <message><source>in the province</source>
        <translation>in the province</translation></message>
    <message><source>in the whole country</source>
        <translation>in the whole country</translation></message>
    <message><source>merged on {day}</source>
        <translation>merged on {day}</translation></message>
    <message><source>not recognised yet</source>
        <translation>not recognised yet</translation></message>
    <message><source>now</source>
        <translation>now</translation></message>
    <message><source>served until {day}</source>
        <translation>served until {day}</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} awards</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} collectives</translation></message>
    <message><source>{count} households</source>
        <translation>{count} households</translation></message>
    <message><source>{count} people</source>
        <translation>{count} people</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} persons</translation></message>
</context>
<context>
    <name>SubjectKind</name>
    <message><source>Collective</source>
        <translation>Collective</translation></message>
    <message><source>Household</source>
        <translation>Household</translation></message>
    <message><source>Person</source>
        <translation>Person</translation></message>
</context>
<context>
    <name>Table</name>
    <message><source>(blank)</source>
        <translation>(blank)</translation></message>
    <message><source>As of {day}</source>
        <translation>As of {day}</translation></message>
    <message><source>Back to default</source>
        <translation>Back to default</translation></message>
    <message><source>Clear all</source>
        <translation>Clear all</translation></message>
    <message><source>Clear the filter</source>
        <translation>Clear the filter</translation></message>
    <message><source>Copy to Excel</source>
        <translation>Copy to Excel</translation></message>
    <message><source>Filter</source>
        <translation>Filter</translation></message>
    <message><source>Filter by column</source>
        <translation>Filter by column</translation></message>
    <message><source>Filter by “{column}”</source>
        <translation>Filter by “{column}”</translation></message>
    <message><source>Filter by “{column}”…</source>
        <translation>Filter by “{column}”…</translation></message>
    <message><source>Filter the table</source>
        <translation>Filter the table</translation></message>
    <message><source>Filtered:</source>
        <translation>Filtered:</translation></message>
    <message><source>Filtered: {filters}</source>
        <translation>Filtered: {filters}</translation></message>
    <message><source>No filter</source>
        <translation>No filter</translation></message>
    <message><source>No program opens PDF here; the list stands in {file}.</source>
        <translation>No program opens PDF here; the list stands in {file}.</translation></message>
    <message><source>No row has this state.</source>
        <translation>No row has this state.</translation></message>
    <message><source>No row matches “{text}”.</source>
        <translation>No row matches “{text}”.</translation></message>
    <message><source>No row passes the filter; Esc takes it away.</source>
        <translation>No row passes the filter; Esc takes it away.</translation></message>
    <message><source>Nothing found</source>
        <translation>Nothing found</translation></message>
    <message><source>Nothing to choose from yet</source>
        <translation>Nothing to choose from yet</translation></message>
    <message><source>Only empty cells</source>
        <translation>Only empty cells</translation></message>
    <message><source>Print</source>
        <translation>Print</translation></message>
    <message><source>Remark</source>
        <translation>Remark</translation></message>
    <message><source>Rows cannot be filtered by this column.</source>
        <translation>Rows cannot be filtered by this column.</translation></message>
    <message><source>Sort ascending</source>
        <translation>Sort ascending</translation></message>
    <message><source>Sort descending</source>
        <translation>Sort descending</translation></message>
    <message><source>State</source>
        <translation>State</translation></message>
    <message><source>Stopped; no file was written.</source>
        <translation>Stopped; no file was written.</translation></message>
    <message><source>Take away: {filter}</source>
        <translation>Take away: {filter}</translation></message>
    <message><source>Take the filter of “{column}” away</source>
        <translation>Take the filter of “{column}” away</translation></message>
    <message><source>The list stands in “{file}”.</source>
        <translation>The list stands in “{file}”.</translation></message>
    <message><source>There are no rows to write.</source>
        <translation>There are no rows to write.</translation></message>
    <message><source>Values</source>
        <translation>Values</translation></message>
    <message><source>Where shall the list stand?</source>
        <translation>Where shall the list stand?</translation></message>
    <message><source>Words to look for</source>
        <translation>Words to look for</translation></message>
    <message><source>Write to Excel</source>
        <translation>Write to Excel</translation></message>
    <message><source>year {year}</source>
        <translation>year {year}</translation></message>
    <message><source>{count} more · clear all</source>
        <translation>{count} more · clear all</translation></message>
    <message><source>{count} rows</source>
        <translation>{count} rows</translation></message>
    <message><source>{count} rows copied, to be pasted into Excel.</source>
        <translation>{count} rows copied, to be pasted into Excel.</translation></message>
    <message><source>{count} selected</source>
        <translation>{count} selected</translation></message>
</context>
<context>
    <name>Task</name>
    <message><source>Appraising</source>
        <translation>Appraising</translation></message>
    <message><source>Backing the office up</source>
        <translation>Backing the office up</translation></message>
    <message><source>Backing up</source>
        <translation>Backing up</translation></message>
    <message><source>Checking</source>
        <translation>Checking</translation></message>
    <message><source>Comparing packs</source>
        <translation>Comparing packs</translation></message>
    <message><source>Copying the dossier, file</source>
        <translation>Copying the dossier, file</translation></message>
    <message><source>Examining the pack</source>
        <translation>Examining the pack</translation></message>
    <message><source>Installing the pack</source>
        <translation>Installing the pack</translation></message>
    <message><source>Judging by another day</source>
        <translation>Judging by another day</translation></message>
    <message><source>Keeping the draft</source>
        <translation>Keeping the draft</translation></message>
    <message><source>Looking for who was not proposed</source>
        <translation>Looking for who was not proposed</translation></message>
    <message><source>Looking through the lists again</source>
        <translation>Looking through the lists again</translation></message>
    <message><source>Looking who is on file already</source>
        <translation>Looking who is on file already</translation></message>
    <message><source>Making the dossier</source>
        <translation>Making the dossier</translation></message>
    <message><source>Making the office</source>
        <translation>Making the office</translation></message>
    <message><source>Making the sample office</source>
        <translation>Making the sample office</translation></message>
    <message><source>Opening the draft</source>
        <translation>Opening the draft</translation></message>
    <message><source>Proposing</source>
        <translation>Proposing</translation></message>
    <message><source>Reading</source>
        <translation>Reading</translation></message>
    <message><source>Reading the drafts</source>
        <translation>Reading the drafts</translation></message>
    <message><source>Reading the lists</source>
        <translation>Reading the lists</translation></message>
    <message><source>Reading the rules</source>
        <translation>Reading the rules</translation></message>
    <message><source>Restoring a backup</source>
        <translation>Restoring a backup</translation></message>
    <message><source>Restoring the backup</source>
        <translation>Restoring the backup</translation></message>
    <message><source>Taking the rows in</source>
        <translation>Taking the rows in</translation></message>
    <message><source>Undoing</source>
        <translation>Undoing</translation></message>
    <message><source>Working</source>
        <translation>Working</translation></message>
    <message><source>Writing blank lists</source>
        <translation>Writing blank lists</translation></message>
    <message><source>Writing papers</source>
        <translation>Writing papers</translation></message>
    <message><source>Writing the intake note</source>
        <translation>Writing the intake note</translation></message>
    <message><source>Writing the list</source>
        <translation>Writing the list</translation></message>
    <message><source>Writing the pack</source>
        <translation>Writing the pack</translation></message>
</context>
<context>
    <name>Today</name>
    <message><source>Appraise</source>
        <translation>Appraise</translation></message>
    <message><source>Appraise on</source>
        <translation>Appraise on</translation></message>
    <message><source>Appraise {count} nominations</source>
        <translation>Appraise {count} nominations</translation></message>
    <message><source>Awaited</source>
        <translation>Awaited</translation></message>
    <message><source>Back the office up</source>
        <translation>Back the office up</translation></message>
    <message><source>Back up</source>
        <translation>Back up</translation></message>
    <message><source>Backed up at {hour} on {day}</source>
        <translation>Backed up at {hour} on {day}</translation></message>
    <message><source>Backed up at {hour} today</source>
        <translation>Backed up at {hour} today</translation></message>
    <message><source>Backed up at {hour} yesterday</source>
        <translation>Backed up at {hour} yesterday</translation></message>
    <message><source>Bring {count} nominations to the council</source>
        <translation>Bring {count} nominations to the council</translation></message>
    <message><source>Complete the dossier of {count} nominations</source>
        <translation>Complete the dossier of {count} nominations</translation></message>
    <message><source>Copy the office to</source>
        <translation>Copy the office to</translation></message>
    <message><source>Copy to USB…</source>
        <translation>Copy to USB…</translation></message>
    <message><source>Done</source>
        <translation>Done</translation></message>
    <message><source>Due</source>
        <translation>Due</translation></message>
    <message><source>Enter the first people</source>
        <translation>Enter the first people</translation></message>
    <message><source>For a week</source>
        <translation>For a week</translation></message>
    <message><source>For three days</source>
        <translation>For three days</translation></message>
    <message><source>Friday</source>
        <translation>Friday</translation></message>
    <message><source>In the next 7 days</source>
        <translation>In the next 7 days</translation></message>
    <message><source>Issue the decision on {count} nominations</source>
        <translation>Issue the decision on {count} nominations</translation></message>
    <message><source>It is due today.</source>
        <translation>It is due today.</translation></message>
    <message><source>It is due {due}, {count} days left.</source>
        <translation>It is due {due}, {count} days left.</translation></message>
    <message><source>It was due {due}, {count} days ago.</source>
        <translation>It was due {due}, {count} days ago.</translation></message>
    <message><source>Just done</source>
        <translation>Just done</translation></message>
    <message><source>Late</source>
        <translation>Late</translation></message>
    <message><source>Later…</source>
        <translation>Later…</translation></message>
    <message><source>Look at {count} nominations in doubt</source>
        <translation>Look at {count} nominations in doubt</translation></message>
    <message><source>Made when the office is closed</source>
        <translation>Made when the office is closed</translation></message>
    <message><source>Make the decision</source>
        <translation>Make the decision</translation></message>
    <message><source>Make the dossier</source>
        <translation>Make the dossier</translation></message>
    <message><source>Mark as done</source>
        <translation>Mark as done</translation></message>
    <message><source>Monday</source>
        <translation>Monday</translation></message>
    <message><source>Month {month}</source>
        <translation>Month {month}</translation></message>
    <message><source>Next step</source>
        <translation>Next step</translation></message>
    <message><source>No task of the year lies ahead.</source>
        <translation>No task of the year lies ahead.</translation></message>
    <message><source>Nobody is on file yet; names are proposed from there later.</source>
        <translation>Nobody is on file yet; names are proposed from there later.</translation></message>
    <message><source>Nominations decided</source>
        <translation>Nominations decided</translation></message>
    <message><source>Not backed up</source>
        <translation>Not backed up</translation></message>
    <message><source>Not backed up yet</source>
        <translation>Not backed up yet</translation></message>
    <message><source>Not begun</source>
        <translation>Not begun</translation></message>
    <message><source>Not to be done</source>
        <translation>Not to be done</translation></message>
    <message><source>Note a new task</source>
        <translation>Note a new task</translation></message>
    <message><source>Note it</source>
        <translation>Note it</translation></message>
    <message><source>Nothing is due today</source>
        <translation>Nothing is due today</translation></message>
    <message><source>Open</source>
        <translation>Open</translation></message>
    <message><source>Open a sudden round</source>
        <translation>Open a sudden round</translation></message>
    <message><source>Open the dossier</source>
        <translation>Open the dossier</translation></message>
    <message><source>Open the round</source>
        <translation>Open the round</translation></message>
    <message><source>Open the subjects</source>
        <translation>Open the subjects</translation></message>
    <message><source>Quarter {number}</source>
        <translation>Quarter {number}</translation></message>
    <message><source>Remind</source>
        <translation>Remind</translation></message>
    <message><source>Reports of units received</source>
        <translation>Reports of units received</translation></message>
    <message><source>Reports that are owed</source>
        <translation>Reports that are owed</translation></message>
    <message><source>Safe</source>
        <translation>Safe</translation></message>
    <message><source>Saturday</source>
        <translation>Saturday</translation></message>
    <message><source>Say what is to be done</source>
        <translation>Say what is to be done</translation></message>
    <message><source>See the plan</source>
        <translation>See the plan</translation></message>
    <message><source>Send {count} nominations to the province</source>
        <translation>Send {count} nominations to the province</translation></message>
    <message><source>Sent {day}</source>
        <translation>Sent {day}</translation></message>
    <message><source>Settle</source>
        <translation>Settle</translation></message>
    <message><source>Settle {count} rows held back</source>
        <translation>Settle {count} rows held back</translation></message>
    <message><source>Sudden awards of {day}</source>
        <translation>Sudden awards of {day}</translation></message>
    <message><source>Sunday</source>
        <translation>Sunday</translation></message>
    <message><source>Take in lists</source>
        <translation>Take in lists</translation></message>
    <message><source>Take in the units' lists</source>
        <translation>Take in the units' lists</translation></message>
    <message><source>Task</source>
        <translation>Task</translation></message>
    <message><source>Tasks of the plan</source>
        <translation>Tasks of the plan</translation></message>
    <message><source>The data is safe</source>
        <translation>The data is safe</translation></message>
    <message><source>The higher level decides on {count} nominations</source>
        <translation>The higher level decides on {count} nominations</translation></message>
    <message><source>The last backup is {count} days old.</source>
        <translation>The last backup is {count} days old.</translation></message>
    <message><source>The nearest task: {content}, {day}.</source>
        <translation>The nearest task: {content}, {day}.</translation></message>
    <message><source>The whole office was copied to {file} and compared.</source>
        <translation>The whole office was copied to {file} and compared.</translation></message>
    <message><source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation></message>
    <message><source>They stand in lists that were taken in earlier.</source>
        <translation>They stand in lists that were taken in earlier.</translation></message>
    <message><source>This year has no plan and no round yet.</source>
        <translation>This year has no plan and no round yet.</translation></message>
    <message><source>Thursday</source>
        <translation>Thursday</translation></message>
    <message><source>Tuesday</source>
        <translation>Tuesday</translation></message>
    <message><source>Under way</source>
        <translation>Under way</translation></message>
    <message><source>Undo</source>
        <translation>Undo</translation></message>
    <message><source>Units complete {count} returned nominations</source>
        <translation>Units complete {count} returned nominations</translation></message>
    <message><source>Until tomorrow</source>
        <translation>Until tomorrow</translation></message>
    <message><source>Waiting for others</source>
        <translation>Waiting for others</translation></message>
    <message><source>Wednesday</source>
        <translation>Wednesday</translation></message>
    <message><source>What is due</source>
        <translation>What is due</translation></message>
    <message><source>Year {year}</source>
        <translation>Year {year}</translation></message>
    <message><source>today</source>
        <translation>today</translation></message>
    <message><source>yesterday</source>
        <translation>yesterday</translation></message>
    <message><source>{content}</source>
        <translation>{content}</translation></message>
    <message><source>{count} days ago</source>
        <translation>{count} days ago</translation></message>
    <message><source>{count} days late</source>
        <translation>{count} days late</translation></message>
    <message><source>{count} days left</source>
        <translation>{count} days left</translation></message>
    <message><source>{count} of {total} are missing: {units}</source>
        <translation>{count} of {total} are missing: {units}</translation></message>
    <message><source>{count} of {total} are missing: {units} …</source>
        <translation>{count} of {total} are missing: {units} …</translation></message>
    <message><source>{count} tasks due</source>
        <translation>{count} tasks due</translation></message>
    <message><source>{count} tasks were due before this office was opened here.</source>
        <translation>{count} tasks were due before this office was opened here.</translation></message>
    <message><source>{count} that are late for longer</source>
        <translation>{count} that are late for longer</translation></message>
    <message><source>{round}: no nomination is on file yet.</source>
        <translation>{round}: no nomination is on file yet.</translation></message>
    <message><source>{round}: the council agrees; a higher level decides on them.</source>
        <translation>{round}: the council agrees; a higher level decides on them.</translation></message>
    <message><source>{round}: the council agrees; they count once the decision is signed.</source>
        <translation>{round}: the council agrees; they count once the decision is signed.</translation></message>
    <message><source>{round}: the council meets on {day}, {days_count} days left.</source>
        <translation>{round}: the council meets on {day}, {days_count} days left.</translation></message>
    <message><source>{round}: the council votes only on what was appraised.</source>
        <translation>{round}: the council votes only on what was appraised.</translation></message>
    <message><source>{round}: the dossier is due {due_day}, {due_count} days left.</source>
        <translation>{round}: the dossier is due {due_day}, {due_count} days left.</translation></message>
    <message><source>{round}: the dossier was due {due_day}, {due_count} days ago.</source>
        <translation>{round}: the dossier was due {due_day}, {due_count} days ago.</translation></message>
    <message><source>{round}: the higher level asks for more papers.</source>
        <translation>{round}: the higher level asks for more papers.</translation></message>
    <message><source>{round}: they are counted nowhere until they are settled.</source>
        <translation>{round}: they are counted nowhere until they are settled.</translation></message>
    <message><source>{round}: {ready_count} are ready for the council.</source>
        <translation>{round}: {ready_count} are ready for the council.</translation></message>
    <message><source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation></message>
</context>
<context>
    <name>Touch</name>
    <message><source>No nomination and no decision bears this name.</source>
        <translation>No nomination and no decision bears this name.</translation></message>
    <message><source>Open the decisions</source>
        <translation>Open the decisions</translation></message>
    <message><source>The new name shows on {nominations} open nominations.</source>
        <translation>The new name shows on {nominations} open nominations.</translation></message>
    <message><source>The new name shows on {nominations} open nominations; {decisions} decisions keep the old words.</source>
        <translation>The new name shows on {nominations} open nominations; {decisions} decisions keep the old words.</translation></message>
    <message><source>{awards} awards of {people} people in the register rest on this number and day.</source>
        <translation>{awards} awards of {people} people in the register rest on this number and day.</translation></message>
    <message><source>{decisions} decisions keep the old words.</source>
        <translation>{decisions} decisions keep the old words.</translation></message>
    <message><source>{people} people and {nominations} open nominations stand under the old name; decisions keep it.</source>
        <translation>{people} people and {nominations} open nominations stand under the old name; decisions keep it.</translation></message>
</context>
<context>
    <name>Tour</name>
    <message><source>Award list of {year}: {files}</source>
        <translation>Award list of {year}: {files}</translation></message>
    <message><source>Backup</source>
        <translation>Backup</translation></message>
    <message><source>Dossier, complete, {count} files: {folder}</source>
        <translation>Dossier, complete, {count} files: {folder}</translation></message>
    <message><source>Everything needed is there.</source>
        <translation>Everything needed is there.</translation></message>
    <message><source>Font for Vietnamese</source>
        <translation>Font for Vietnamese</translation></message>
    <message><source>Icons</source>
        <translation>Icons</translation></message>
    <message><source>Making the sample office …</source>
        <translation>Making the sample office …</translation></message>
    <message><source>National pack</source>
        <translation>National pack</translation></message>
    <message><source>New office</source>
        <translation>New office</translation></message>
    <message><source>No translation for “{text}”</source>
        <translation>No translation for “{text}”</translation></message>
    <message><source>Office: {folder}</source>
        <translation>Office: {folder}</translation></message>
    <message><source>Papers written and read again</source>
        <translation>Papers written and read again</translation></message>
    <message><source>Pictures of the pages …</source>
        <translation>Pictures of the pages …</translation></message>
    <message><source>Pictures: {folder}</source>
        <translation>Pictures: {folder}</translation></message>
    <message><source>Something is missing; install the program again.</source>
        <translation>Something is missing; install the program again.</translation></message>
    <message><source>Texts in Vietnamese</source>
        <translation>Texts in Vietnamese</translation></message>
    <message><source>The council votes, decisions are issued …</source>
        <translation>The council votes, decisions are issued …</translation></message>
    <message><source>The dossier is not whole: {folder}</source>
        <translation>The dossier is not whole: {folder}</translation></message>
    <message><source>The dossier …</source>
        <translation>The dossier …</translation></message>
    <message><source>The icon {name} is missing</source>
        <translation>The icon {name} is missing</translation></message>
    <message><source>The office name was not taken back</source>
        <translation>The office name was not taken back</translation></message>
    <message><source>The page {page} stays blank</source>
        <translation>The page {page} stays blank</translation></message>
    <message><source>The year's award list …</source>
        <translation>The year's award list …</translation></message>
    <message><source>Undo and redo</source>
        <translation>Undo and redo</translation></message>
    <message><source>Window</source>
        <translation>Window</translation></message>
    <message><source>copied, compared, restored</source>
        <translation>copied, compared, restored</translation></message>
    <message><source>made in a folder of its own</source>
        <translation>made in a folder of its own</translation></message>
    <message><source>{count} icons drawn</source>
        <translation>{count} icons drawn</translation></message>
    <message><source>{count} letters in {face}</source>
        <translation>{count} letters in {face}</translation></message>
    <message><source>{count} pages drawn</source>
        <translation>{count} pages drawn</translation></message>
    <message><source>{count} pictures in {folder}</source>
        <translation>{count} pictures in {folder}</translation></message>
    <message><source>{file} is not what it should be</source>
        <translation>{file} is not what it should be</translation></message>
    <message><source>{kinds} of {title}</source>
        <translation>{kinds} of {title}</translation></message>
    <message><source>{name} {version}: {count} awards</source>
        <translation>{name} {version}: {count} awards</translation></message>
    <message><source>{step}: taken back and done again</source>
        <translation>{step}: taken back and done again</translation></message>
</context>
<context>
    <name>Unit</name>
    <message><source>A unit of this name is on file</source>
        <translation>A unit of this name is on file</translation></message>
    <message><source>Add a unit</source>
        <translation>Add a unit</translation></message>
    <message><source>Add name</source>
        <translation>Add name</translation></message>
    <message><source>Add one by one</source>
        <translation>Add one by one</translation></message>
    <message><source>Add other name…</source>
        <translation>Add other name…</translation></message>
    <message><source>Add unit</source>
        <translation>Add unit</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>Back to today</source>
        <translation>Back to today</translation></message>
    <message><source>Belongs to</source>
        <translation>Belongs to</translation></message>
    <message><source>Change…</source>
        <translation>Change…</translation></message>
    <message><source>Drop the file here, or choose it. You look it through before anything is kept.</source>
        <translation>Drop the file here, or choose it. You look it through before anything is kept.</translation></message>
    <message><source>Ended</source>
        <translation>Ended</translation></message>
    <message><source>Ended, merged</source>
        <translation>Ended, merged</translation></message>
    <message><source>Existing</source>
        <translation>Existing</translation></message>
    <message><source>Exists from</source>
        <translation>Exists from</translation></message>
    <message><source>Exists until</source>
        <translation>Exists until</translation></message>
    <message><source>Formerly</source>
        <translation>Formerly</translation></message>
    <message><source>From the day</source>
        <translation>From the day</translation></message>
    <message><source>From – to</source>
        <translation>From – to</translation></message>
    <message><source>Its name, its kind, and where it belongs.</source>
        <translation>Its name, its kind, and where it belongs.</translation></message>
    <message><source>Keep</source>
        <translation>Keep</translation></message>
    <message><source>Kind</source>
        <translation>Kind</translation></message>
    <message><source>Kind not given</source>
        <translation>Kind not given</translation></message>
    <message><source>Live on in</source>
        <translation>Live on in</translation></message>
    <message><source>Lives on in</source>
        <translation>Lives on in</translation></message>
    <message><source>Look</source>
        <translation>Look</translation></message>
    <message><source>Merge into…</source>
        <translation>Merge into…</translation></message>
    <message><source>Name of the unit</source>
        <translation>Name of the unit</translation></message>
    <message><source>Name the unit that goes on</source>
        <translation>Name the unit that goes on</translation></message>
    <message><source>New name</source>
        <translation>New name</translation></message>
    <message><source>No unit yet</source>
        <translation>No unit yet</translation></message>
    <message><source>Not yet</source>
        <translation>Not yet</translation></message>
    <message><source>On a day…</source>
        <translation>On a day…</translation></message>
    <message><source>On the day</source>
        <translation>On the day</translation></message>
    <message><source>Other name</source>
        <translation>Other name</translation></message>
    <message><source>Other names</source>
        <translation>Other names</translation></message>
    <message><source>People</source>
        <translation>People</translation></message>
    <message><source>People, collectives and reports stand under their unit, also after it was merged.</source>
        <translation>People, collectives and reports stand under their unit, also after it was merged.</translation></message>
    <message><source>Record a merger</source>
        <translation>Record a merger</translation></message>
    <message><source>Record merger</source>
        <translation>Record merger</translation></message>
    <message><source>Rename</source>
        <translation>Rename</translation></message>
    <message><source>Rename…</source>
        <translation>Rename…</translation></message>
    <message><source>Take in from Excel</source>
        <translation>Take in from Excel</translation></message>
    <message><source>Take in lists…</source>
        <translation>Take in lists…</translation></message>
    <message><source>The day is missing</source>
        <translation>The day is missing</translation></message>
    <message><source>The name is missing</source>
        <translation>The name is missing</translation></message>
    <message><source>This lies before the first day</source>
        <translation>This lies before the first day</translation></message>
    <message><source>Under it</source>
        <translation>Under it</translation></message>
    <message><source>Units as they stood on {day}</source>
        <translation>Units as they stood on {day}</translation></message>
    <message><source>Units on a day</source>
        <translation>Units on a day</translation></message>
    <message><source>formerly {units}</source>
        <translation>formerly {units}</translation></message>
    <message><source>now</source>
        <translation>now</translation></message>
    <message><source>now {units}</source>
        <translation>now {units}</translation></message>
    <message><source>{count} on file</source>
        <translation>{count} on file</translation></message>
    <message><source>{count} units existing · {people_count} people</source>
        <translation>{count} units existing · {people_count} people</translation></message>
    <message><source>{kind} · {count} units</source>
        <translation>{kind} · {count} units</translation></message>
</context>
<context>
    <name>Verdict</name>
    <message><source>Needs evidence</source>
        <translation>Needs evidence</translation></message>
    <message><source>Not appraised</source>
        <translation>Not appraised</translation></message>
    <message><source>Not qualified</source>
        <translation>Not qualified</translation></message>
    <message><source>Qualified</source>
        <translation>Qualified</translation></message>
</context>
<context>
    <name>Votes</name>
    <message><source>Absent members count in the whole; who did not vote has not agreed.</source>
        <translation>Absent members count in the whole; who did not vote has not agreed.</translation></message>
    <message><source>All</source>
        <translation>All</translation></message>
    <message><source>All agree</source>
        <translation>All agree</translation></message>
    <message><source>At most {papers} papers, {voters} took part.</source>
        <translation>At most {papers} papers, {voters} took part.</translation></message>
    <message><source>Cancel</source>
        <translation>Cancel</translation></message>
    <message><source>Day of the meeting</source>
        <translation>Day of the meeting</translation></message>
    <message><source>Do not add up</source>
        <translation>Do not add up</translation></message>
    <message><source>Enough</source>
        <translation>Enough</translation></message>
    <message><source>Keep the result</source>
        <translation>Keep the result</translation></message>
    <message><source>No votes have been entered yet.</source>
        <translation>No votes have been entered yet.</translation></message>
    <message><source>Not enough</source>
        <translation>Not enough</translation></message>
    <message><source>Not entered</source>
        <translation>Not entered</translation></message>
    <message><source>Nothing to vote on yet</source>
        <translation>Nothing to vote on yet</translation></message>
    <message><source>Number of papers</source>
        <translation>Number of papers</translation></message>
    <message><source>Over {members} papers</source>
        <translation>Over {members} papers</translation></message>
    <message><source>Space: present, opinion in writing, absent</source>
        <translation>Space: present, opinion in writing, absent</translation></message>
    <message><source>Take lists in and appraise them first; then the Council votes.</source>
        <translation>Take lists in and appraise them first; then the Council votes.</translation></message>
    <message><source>Votes of the Council</source>
        <translation>Votes of the Council</translation></message>
    <message><source>Who took part</source>
        <translation>Who took part</translation></message>
    <message><source>no quorum: at least {needed} needed</source>
        <translation>no quorum: at least {needed} needed</translation></message>
    <message><source>{count} opinions in writing</source>
        <translation>{count} opinions in writing</translation></message>
    <message><source>{count} rows filled in; nothing is kept yet.</source>
        <translation>{count} rows filled in; nothing is kept yet.</translation></message>
    <message><source>{present} / {members} present</source>
        <translation>{present} / {members} present</translation></message>
    <message><source>“{text}” is not a number of papers.</source>
        <translation>“{text}” is not a number of papers.</translation></message>
</context>
<context>
    <name>Window</name>
    <message><source>Choose the year</source>
        <translation>Choose the year</translation></message>
    <message><source>Close</source>
        <translation>Close</translation></message>
    <message><source>Do again: {step}</source>
        <translation>Do again: {step}</translation></message>
    <message><source>Done</source>
        <translation>Done</translation></message>
    <message><source>Done again: {step}</source>
        <translation>Done again: {step}</translation></message>
    <message><source>Done: {step}</source>
        <translation>Done: {step}</translation></message>
    <message><source>Everything is saved already.</source>
        <translation>Everything is saved already.</translation></message>
    <message><source>Find a person, unit, decision, command…</source>
        <translation>Find a person, unit, decision, command…</translation></message>
    <message><source>Find anything…</source>
        <translation>Find anything…</translation></message>
    <message><source>Find everything (Ctrl+K)</source>
        <translation>Find everything (Ctrl+K)</translation></message>
    <message><source>Help</source>
        <translation>Help</translation></message>
    <message><source>Last steps</source>
        <translation>Last steps</translation></message>
    <message><source>Pack: {name} {version}</source>
        <translation>Pack: {name} {version}</translation></message>
    <message><source>Pages</source>
        <translation>Pages</translation></message>
    <message><source>Progress</source>
        <translation>Progress</translation></message>
    <message><source>Saved</source>
        <translation>Saved</translation></message>
    <message><source>Stop</source>
        <translation>Stop</translation></message>
    <message><source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation></message>
    <message><source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation></message>
    <message><source>Undo</source>
        <translation>Undo</translation></message>
    <message><source>Undo: {step}</source>
        <translation>Undo: {step}</translation></message>
    <message><source>Undone: {step}</source>
        <translation>Undone: {step}</translation></message>
    <message><source>Viewing the year {year}</source>
        <translation>Viewing the year {year}</translation></message>
    <message><source>Year {year}</source>
        <translation>Year {year}</translation></message>
    <message><source>{page}, {count} waiting</source>
        <translation>{page}, {count} waiting</translation></message>
</context>
<context>
    <name>Word</name>
    <message><source>not known</source>
        <translation>not known</translation></message>
</context>
<context>
    <name>YesNo</name>
    <message><source>No</source>
        <translation>No</translation></message>
    <message><source>Yes</source>
        <translation>Yes</translation></message>
</context>
</TS>
