"""An opened office folder: lock, database, attachments, backups, dossiers."""
