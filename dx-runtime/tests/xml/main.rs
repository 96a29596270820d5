//! XML and forms.
