//! What all scenarios have in common.

use dx_runtime::client::{Aws, Builder, Client, ConfigError, Credentials, Service};
use std::error::Error;
use std::fmt;
use std::iter::successors;
use std::pin::Pin;

/// How a scenario ends. One that panics has failed as well.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// A scenario by its name.
pub type Scenario = (&'static str, Pin<Box<dyn Future<Output = Outcome> + Send>>);

/// Functions without arguments as scenarios of these names.
macro_rules! scenarios {
    ($($module:ident::$function:ident),* $(,)?) => {
        [$((concat!(stringify!($module), "::", stringify!($function)), Box::pin($module::$function()) as _)),*]
    };
}

/// Ends a scenario for which the server lacks something.
#[derive(Debug)]
pub struct Skip(pub &'static str);

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Skip {}

/// Plays all scenarios at once, and says how each ended.
pub fn play<const N: usize>(scenarios: [Scenario; N]) -> Outcome {
    // What a panic says is told once the scenario has ended.
    std::panic::set_hook(Box::new(|_| {}));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let played = scenarios.map(|(name, scenario)| (name, tokio::spawn(scenario)));
        for (name, played) in played {
            println!("{}", verdict(name, played.await.unwrap_or_else(|error| Err(panicked(error)))));
        }
    });
    Ok(())
}

fn verdict(name: &str, outcome: Outcome) -> String {
    match outcome {
        Ok(()) => format!("ok {name}"),
        Err(error) if error.is::<Skip>() => format!("skip {name}: {error}"),
        Err(error) => format!("FAIL {name}: {}", chain(&*error).replace('\n', " ")),
    }
}

/// What an error says, and what its sources say.
fn chain(error: &(dyn Error + 'static)) -> String {
    let levels = successors(Some(error), |error| (*error).source());
    levels.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn panicked(error: tokio::task::JoinError) -> Box<dyn Error + Send + Sync> {
    let Ok(panic) = error.try_into_panic() else { return "it was cancelled".into() };
    match panic.downcast::<String>() {
        Ok(message) => (*message).into(),
        Err(panic) => panic.downcast_ref::<&str>().copied().unwrap_or("it panicked").into(),
    }
}

/// A client of the server, in a region.
pub fn connect<S: Service<Kind = Aws>, C: From<Client<S>>>(
    builder: Builder<S, C>,
    region: &str,
) -> Result<C, ConfigError> {
    builder.endpoint_url(variable("AWS_ENDPOINT_URL")).credentials(credentials()).region(region).build()
}

/// Who the server knows.
pub fn credentials() -> Credentials {
    Credentials::new(variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"))
}

/// A variable of the environment, which the task sets.
pub fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|error| panic!("{name}: {error}"))
}
