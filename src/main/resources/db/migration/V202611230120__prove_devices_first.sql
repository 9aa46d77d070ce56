-- A secret is stored once the device has shown a code of it; there is no state between.
alter table account drop constraint account_totp_confirmed_has_secret;
alter table account drop column totp_confirmed;
