"""Known errors: what went wrong, in a plain sentence with the next step."""

from __future__ import annotations

from app.language import say

SENTENCES: dict[str, str] = {
    "bad_moment": "“{text}” is not a date and time. Write it like 2026-11-24T15:00.",
    "newer_store": "{file} was written by a newer Askwell. Install that version, then open it.",
    "not_a_store": "{file} is damaged or is not Askwell's. Put it aside and start again, "
    "or put a backup in its place.",
    "sealed_store": "{file} is encrypted and its key is not here. Open Askwell's window and type "
    "your recovery phrase.",
    "wrong_key": "This does not open {file}: it was encrypted with another key, or it is damaged. "
    "Try again, or put a backup in its place.",
    # Encryption.
    "store_in_use": "{file} is open in another program. Close that, then try again; "
    "nothing was changed.",
    "no_room_to_seal": "There is no room on the disk to write {file} once more. Make room, "
    "then try again; nothing was changed.",
    "seal_failed": "{file} could not be written anew as it is. Nothing was changed; "
    "please report this.",
    "store_locked": "Askwell is locked. Unlock it first.",
    "phrase_length": "A recovery phrase has 24 words; these are {count}. Type all of them, "
    "in their order.",
    "phrase_word": "Word {position} is not one of the words of a recovery phrase. "
    "Look at how it is spelled.",
    "phrase_checksum": "Each word is right, but they do not belong together: one is another word, "
    "or the order is another. Compare them with what you wrote down.",
    "short_passphrase": "A passphrase has at least {least} characters. Use words of your own.",
    "wrong_passphrase": "That is not the passphrase. Try again, or use the recovery phrase.",
    "key_not_there": "The keyring of this computer does not hold the key of your data any more. "
    "Type your recovery phrase, and it will be put back.",
    "seal_gone": "How your data was encrypted is not noted beside it any more. "
    "Type your recovery phrase.",
    "key_not_kept": "The keyring of this computer did not take the key. Choose a passphrase "
    "instead; nothing was changed.",
    "no_terminal": "{file} is encrypted and its key is not in the keyring. Run this in a terminal "
    "to type the passphrase or the recovery phrase.",
    # The keyring.
    "keyring_none": "This computer has no keyring that Askwell can use. What you type is kept "
    "until you close Askwell, then asked for again.",
    "keyring_locked": "The keyring of this computer is locked and was not opened. Unlock it, "
    "then try again.",
    "keyring_refused": "The keyring of this computer does not keep secrets safely, or refused to. "
    "What you type is kept until you close Askwell, then asked for again.",
    "keyring_slow": "The keyring of this computer did not answer in time. It may wait for its own "
    "password in another window. Unlock it, then try again.",
    "disk_full": "The disk is full, so that was not saved. Make room where {folder} is, then do it "
    "again; nothing that was saved before is lost.",
    "read_only": "{folder} cannot be written to, so nothing was saved there. Allow writing to it, "
    "or choose another folder with --data.",
    "store_held": "Another program holds {file}, so nothing was changed. Close what may use it "
    "(a backup, a sync or a database program), then do it again.",
    "store_unreadable": "The disk did not let Askwell read or write {file}. Look whether it is "
    "still connected, then do it again; nothing that was saved is lost.",
    "damaged_store": "{file} is damaged, so nothing more is written to it. Close Askwell and open "
    "it again: it then shows what can be saved.",
    "damaged_with_copy": "{file} is damaged. Open Askwell's window to see what can be saved of it, "
    "or put back the copy of {when}, which holds {people} people: askwell restore {copy}",
    "damaged_alone": "{file} is damaged and there is no copy of it. Open Askwell's window: it "
    "saves what can still be read.",
    "nothing_recovered": "Nothing in {file} can be read any more. It stays where it is; put a copy "
    "back, or begin anew.",
    "broken_references": "The update found {count} rows that belong to nothing and stopped. "
    "Nothing was changed; please report this.",
    "store_folder": "{folder} cannot be written to. Choose another folder with --data.",
    "no_backup": "A copy of your data could not be made in {folder}. Make room on the disk, then "
    "try again; nothing was changed.",
    "bad_backup": "{file} is damaged or no copy of Askwell's data. Choose another one; "
    "nothing was changed.",
    "not_an_archive": "{file} is not an archive that Askwell wrote, or it is damaged. "
    "Choose another one; nothing was changed.",
    "copy_folder_missing": "{folder} is not there, so no copy was put into it. Plug the disk in; "
    "it is tried again.",
    "copy_failed": "No copy could be put into {folder}. Look whether it can be written to; it is "
    "tried again.",
    "exchange_missing": "{folder} is not there, so nothing was exchanged with your other computer. "
    "Start your sync program or plug the disk in; it is tried again.",
    "exchange_failed": "{folder} cannot be written to, so your other computer does not see what is "
    "new here. Look at its rights; it is tried again.",
    "still_arriving": "What {device} sent is not complete yet. Let your sync program finish; it is "
    "looked at again.",
    "exchange_gone": "What {device} sent is not there any more. It is looked at again.",
    "exchange_sealed": "Your data is encrypted, so what goes into {folder} is sealed: choose a "
    "passphrase under Settings, Two computers.",
    "sealed_archive": "{file} is sealed with a passphrase. Type it to go on.",
    "short_seal": "A passphrase needs {least} characters or more. Several words are easy to "
    "remember and hard to guess.",
    "unlike_passphrases": "The two passphrases differ. Type the same twice.",
    "no_passphrase": "No passphrase was typed, so nothing was done. Do it again and type one.",
    "wrong_seal": "This passphrase does not open {file}, or the file is damaged. Capitals "
    "and spaces count; type it again.",
    "sealed_for_key": "{file} is sealed for a key, not with a passphrase. Open it with age, then "
    "restore the zip inside.",
    "too_much_work": "{file} asks for more work than any passphrase needs, so it was not opened. "
    "Open it with age, then restore the zip inside.",
    "row_gone": "That entry is not there any more. Undo may bring it back.",
    "no_such_person": "Nobody here is called “{person}”. Look with: askwell people --search NAME.",
    "not_unique": "“{person}” could be several people. Give the number from: askwell people.",
    "empty_name": "A person needs a name. Type a first or a last name.",
    "unknown_fact": "“{fact}” is not a fact that can be noted. "
    "Use one of: sent replied declined scheduled met thanked followed-up.",
    # My own card and letters.
    "unknown_key": "“{key}” is not part of your card. Use one of: {keys}.",
    "no_value": "“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.",
    "bad_address": "“{text}” is not an e-mail address. Write one like nora@example.com.",
    "bad_zone": "“{text}” is not a time zone. Write one like Europe/Berlin.",
    "bad_country": "“{text}” is not a country. Write its two letters, like DE.",
    "empty_place": "A job or school needs a name. Type it, then add it.",
    "empty_detail": "There is nothing to add yet. Type a name, then press Return.",
    "empty_target": "A dream needs a name. Type a company or a title, then add it.",
    "known_target": "“{name}” is on the dream list already.",
    "bad_year": "“{text}” is not a year. Write 2021, or 2021-03.",
    "bad_hours": "“{text}” are not hours of a day. Write them like 09:00-17:00, "
    "or Mon-Fri 09:00-17:00.",
    "unknown_letter": "There is no letter called “{kind}”. Use one of: {kinds}.",
    "letter_too_long": "This letter needs {length} characters and a mail program here takes "
    "{cap} at once. Save it as a draft file (--eml FILE), or copy the text.",
    "no_sent_letter": "No letter to this person is noted as sent, so none came back.",
    "many_copies": "{count} copies are many. Write to at most {most} at once, or one by one.",
    "unknown_template": "That template is not there any more. Undo may bring it back.",
    "empty_template_name": "A template needs a name. Type one, then go on.",
    "shipped_template": "This template comes with Askwell and stays. Its wording can be restored.",
    "bad_templates": "{file} holds no letter templates: {why}. Choose one that was exported.",
    "letter_too_large": "{file} is longer than any letter. Put one letter into a text file.",
    "not_a_letter": "{file} is not plain text. Save the letter as text (UTF-8), then try again.",
    "no_screen": "This needs the program with its window. Start it as: askwell.",
    "cannot_write": "{file} cannot be written. Choose another name or folder.",
    # My mail account.
    "mail_not_found": "{host} was not found. Check its spelling, and that this computer is online.",
    "mail_unreachable": "{host} does not answer at port {port}. Check that this computer is "
    "online, then the server's name and port.",
    "mail_slow": "{host} took too long to answer. Try again later; nothing was changed.",
    "mail_cut": "{host} broke the connection off. Try again in a moment; nothing was changed.",
    "mail_certificate": "{host} could not prove that it is who it says: {why}. Nothing was sent to "
    "it. Check the server's name; on a strange network, try again on your own.",
    "mail_no_tls": "{host} does not talk in secret as it must, so nothing was sent to it. Choose "
    "TLS and port 993, or ask your provider for the server's name.",
    "mail_odd": "{host} does not answer like a mail server. Check the server's name and port.",
    "mail_busy": "{host} is busy or closed for now. Try again later; nothing was changed.",
    "mail_refused": "{host} refused what was asked of it. Try again later; nothing was changed.",
    "mail_no_login": "{host} takes no password from programs. Ask your provider how one logs in.",
    "mail_password": "{host} does not know {user} with this password. Type it again; some "
    "providers want one that is made for this program alone.",
    "mail_app_password": "{provider} did not take this password for {user}. It wants an app "
    "password, made on its pages for one program alone, not the one you sign in with.",
    "mail_no_password": "The password of your mail account is not in the keyring any more. Type it "
    "again under Settings, Mail account.",
    "mail_no_drafts": "{host} has no folder for drafts. Make one called Drafts in your mail "
    "program, then try again.",
    "mail_draft_refused": "{host} did not put the letter into {folder}; perhaps the mailbox is "
    "full. Make room there, or open the letter in your mail program.",
    "mail_closed": "{step}",
    "mail_host": "A mail server needs a name. Ask your provider, or look into your mail program.",
    # Questions.
    "look_it_up": "The web answers that. Look it up, note what you find with the person, "
    "and ask what it leaves out.",
    "no_sheet": "There is no sheet for {person} yet. Add a question first.",
    "closing_stays": "The two closing questions stay at the end of every sheet.",
    "talk_minutes": "A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.",
    "empty_question": "There is no question yet. Type one, then add it.",
    "long_question": "A question has at most {most} characters. Split it in two.",
    "not_questions": "{file} is not a list of questions. Write one question a line, "
    "or use a file that Askwell exported.",
    "too_many_questions": "{file} holds more than a bank of questions. Split it into parts.",
    "no_such_question": "That question is not in the bank any more. Choose another.",
    # Talks.
    "talk_length": "A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.",
    "no_talk": "No talk is agreed with them. Agree on one first.",
    "empty_landing": "Where did you land? Type a company or a title, then go on.",
    "unknown_day": "“{text}” is not a day that is understood. Write it like Friday, 5 Dec, "
    "in two weeks or 2026-12-05.",
    "empty_entry": "There is nothing to keep yet. Type it first.",
    # Files that are dropped.
    "corrupt_zip": "{file} is a damaged zip, perhaps because the download stopped early. "
    "Download it again from LinkedIn's e-mail and drop the new file.",
    "encrypted_zip": "{file} is locked with a password. Unpack it yourself, then drop the folder.",
    "empty_zip": "{file} is a zip with nothing in it. Download the export again.",
    "unsafe_zip": "{file} is not like any LinkedIn export: it would swell to many times its size "
    "or write outside its folder. Download the export again from LinkedIn itself.",
    "zip_in_zip": "{file} holds another zip. Unpack it once and drop the zip inside.",
    "html_not_zip": "{file} is a web page, not a zip: LinkedIn asked you to sign in. "
    "Sign in, open the link in LinkedIn's e-mail again and drop the file you get.",
    "html_not_csv": "{file} is a web page, not a table. Drop the zip that LinkedIn sent you.",
    "spreadsheet_not_csv": "{file} is a spreadsheet. Open it, save it as CSV (UTF-8), "
    "then drop that.",
    "empty_file": "{file} is empty. Drop the zip that LinkedIn sent you.",
    "not_text": "{file} is not a text table. Drop the zip that LinkedIn sent you.",
    "unknown_header": "{file} has columns that are not LinkedIn's Connections. "
    "Say which column is which, or drop the zip that LinkedIn sent you.",
    "too_large": "{file} is larger than any export of connections. "
    "Drop the zip that LinkedIn sent you.",
    "kind_not_yet": "{file} is {what}, which cannot be read yet. "
    "Drop the zip that LinkedIn sent you, or its Connections.csv.",
    "msg_not_eml": "{file} is in Outlook's own format. Open it there, save it as .eml "
    "(or forward it to yourself as an attachment), then drop that.",
    "too_large_mail": "{file} is larger than any e-mail. Save the message without its "
    "attachments, then drop it again.",
    "mailbox_not_mail": "{file} holds a whole mailbox. Save the single messages as .eml files, "
    "then drop those.",
    "odd_mail": "{file} is built like no e-mail of a person: it cannot be read. "
    "Copy its text into a note instead.",
    # Clippings and files.
    "empty_note": "There is nothing to keep yet. Copy some words or a link, then paste them here.",
    "large_file": "{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.",
    "empty_attachment": "{file} is empty. Choose another file.",
    # Profile PDFs.
    "not_a_profile": "{file} is a PDF, but not a LinkedIn profile. On the person's profile choose "
    "More, then Save to PDF, and drop that file.",
    "old_profile": "{file} is a LinkedIn profile of 2017 or before, which has another layout. "
    "Save the profile to PDF again and drop the new file.",
    "no_profile_text": "{file} is a LinkedIn profile without a name in it. "
    "Save the profile to PDF again and drop the new file.",
    "encrypted_pdf": "{file} is locked with a password. Save the profile to PDF again and drop the "
    "new file.",
    "corrupt_pdf": "{file} is a damaged PDF, perhaps because the download stopped early. "
    "Save the profile to PDF again and drop the new file.",
    "large_pdf": "{file} is larger than any profile, or would swell to many times its size. "
    "Save the profile to PDF again and drop the new file.",
    "same_name_twice": "Several people here are called {name}, and {file} names no profile. "
    "Drop it on the window of Askwell and choose whose it is.",
    # Calendars and free times.
    "not_a_calendar": "{file} is not a calendar. Export yours as iCalendar (.ics), then use that.",
    "calendar_broken": "{file} is damaged: none of its entries can be read. "
    "Export the calendar again.",
    "calendar_too_large": "{file} is larger than any calendar. Export a shorter stretch of it.",
    "calendar_too_much": "{file} repeats its entries beyond all reason and was not used. "
    "Export the calendar again, or leave that one out.",
    "calendars_unread": "{remarks} Without it no time can be called free.",
    "calendar_elsewhere": "{file} is a calendar. Drop it on the window to keep its times free, "
    "or use it with: askwell slots PERSON --calendar {file}.",
    "calendar_not_ours": "{file} belongs to another program and was left as it is. "
    "Choose another name for the calendar of what is due.",
    "login_moved": "This copy of Askwell runs from a place that is gone at the next login. "
    "Move it to Applications, open it there, then choose this again.",
    "login_entry": "The list of programs that start when you log in cannot be changed. "
    "Add Askwell, with --hidden, in the settings of your desktop.",
    "not_found": "{file} is not there any more. Look for it and drop it again.",
    "cannot_read": "{file} cannot be opened. Close it in other programs or copy it to another "
    "folder, then drop it again.",
}


class AppError(Exception):
    """Something a person can understand and act on. `code` is stable, `message` is for reading."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    @property
    def message(self) -> str:
        """The sentence for this error, with its details filled in."""
        return say(SENTENCES[self.code]).format_map(self.details)

    def __str__(self) -> str:
        return self.message
