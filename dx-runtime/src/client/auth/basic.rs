use crate::client::error::ConfigError;
use ::http::HeaderValue;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The header of a user name and a password, in UTF-8 (RFC 7617).
///
/// # Errors
///
/// When a server could not tell where the name ends.
pub(super) fn header(user: &str, password: &str) -> Result<HeaderValue, ConfigError> {
    if user.contains(':') {
        return Err(ConfigError::new(
            "the user name has a `:`, which ends user names in `httpBasicAuth` (RFC 7617)",
        ));
    }
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Err(ConfigError::new("the user name or the password has a control character (RFC 7617)"));
    }
    let encoded = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
    let mut header = HeaderValue::try_from(encoded)
        .map_err(|_| ConfigError::new("the user name and the password can't be sent in a header"))?;
    header.set_sensitive(true);
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_are_sent_as_in_the_examples_of_the_rfc() {
        for (user, password, expected) in [
            ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ("test", "123\u{a3}", "Basic dGVzdDoxMjPCow=="),
            ("", ":", "Basic Ojo="),
        ] {
            let header = header(user, password).unwrap();
            assert_eq!(header, expected);
            assert!(header.is_sensitive());
        }
    }

    #[test]
    fn a_name_that_a_server_would_read_otherwise_is_refused_and_not_shown() {
        for (user, password) in [("secret:user", "x"), ("user", "secret\n")] {
            let error = header(user, password).unwrap_err().to_string();
            assert!(!error.contains("secret") && error.contains("RFC 7617"), "{error}");
        }
    }
}
