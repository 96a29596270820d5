use super::*;

#[cfg(unix)]
#[tokio::test]
async fn a_program_may_have_the_credentials() {
    let machine = Machine::new("", "");
    let output = r#"{"Version": 1, "AccessKeyId": "'"$1"'", "SecretAccessKey": "secret"}"#;
    let script = machine.file("my script", &format!("echo '{output}'\n"));
    machine.file(".aws/config", &format!("[default]\ncredential_process = sh \"{script}\" 'two  words'\n"));
    assert_eq!(machine.found().await, Credentials::new("two  words", "secret"));

    let machine = Machine::new("[default]\ncredential_process = sh -c 'echo sorry >&2; exit 3'\n", "");
    let error = machine.refused().await;
    assert!(error.contains("credential_process of the profile `default`"), "{error}");
    assert!(error.contains("exit status: 3: sorry"), "{error}");
    let error = Machine::new("[default]\ncredential_process = sh 'open\n", "").refused().await;
    assert!(error.contains("a quote that does not end"), "{error}");
}

#[tokio::test]
async fn a_program_that_is_not_there_is_told_by_its_name() {
    let error =
        Machine::new("[default]\ncredential_process = /no/such/program --secret x\n", "").refused().await;
    assert!(error.contains("`/no/such/program` can't be run: "), "{error}");
    assert!(!error.contains("--secret"), "{error}");
}

/// With real processes: what is written, and whether they end.
#[cfg(unix)]
mod unix {
    use super::*;
    use crate::client::transport::within;
    use std::path::Path;
    use std::process::Command;

    #[tokio::test]
    async fn the_output_of_a_program_is_bounded() {
        for (command, limit) in [("yes", "64 KiB"), ("sh -c 'yes >&2'", "1024 KiB")] {
            let error =
                Machine::new(&format!("[default]\ncredential_process = {command}\n"), "").refused().await;
            assert!(error.contains(&format!("it wrote more than {limit} of output")), "{error}");
        }
    }

    #[tokio::test]
    async fn what_a_program_says_is_escaped_and_cut() {
        let command =
            r#"sh -c 'printf "\033[31mno\nway" >&2; yes x | head -n 4000 | tr -d "\n" >&2; exit 1'"#;
        let error = Machine::new(&format!("[default]\ncredential_process = {command}\n"), "").refused().await;
        assert!(error.contains(r"exit status: 1: \u{1b}[31mno\nwayxxx"), "{error}");
        assert!(error.ends_with("x…") && error.len() < 1200, "{error}");
    }

    /// A chain with a program that notes its process id in `started`, and answers when there is a file `go`.
    fn waiting(folder: &Path, transport: Arc<dyn Transport>) -> CredentialsCache {
        waiting_after(folder, transport, "")
    }

    /// The same, where the program does something `first`.
    fn waiting_after(folder: &Path, transport: Arc<dyn Transport>, first: &str) -> CredentialsCache {
        let path = |name: &str| folder.join(name).display().to_string();
        let script = format!(
            "{first} echo $$ >> {started}; n=0; while ! [ -e {go} ] && [ $n -lt 3000 ]; do sleep 0.01; n=$((n + 1)); done; echo '{{\"Version\": 1, \"AccessKeyId\": \"id\", \
             \"SecretAccessKey\": \"s\"}}'",
            started = path("started"),
            go = path("go"),
        );
        std::fs::write(folder.join("script"), script).unwrap();
        std::fs::create_dir(folder.join(".aws")).unwrap();
        let config = format!("[default]\ncredential_process = sh {}\n", path("script"));
        std::fs::write(folder.join(".aws/config"), config).unwrap();
        let system = System::new([], Some(folder.to_owned()));
        CredentialsCache::new(Arc::new(DefaultChain::new(system, transport, None)))
    }

    fn nowhere() -> Arc<dyn Transport> {
        Arc::new(Responder::new(|_| Err(TransportErrorKind::Connect.into())))
    }

    fn started(folder: &Path) -> Vec<String> {
        let text = std::fs::read_to_string(folder.join("started")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn is_running(id: &str) -> bool {
        Command::new("kill").args(["-0", id]).stderr(std::process::Stdio::null()).status().unwrap().success()
    }

    /// Polls a future until the program has started.
    async fn until_started(mut future: std::pin::Pin<&mut impl Future>, folder: &Path) {
        loop {
            tokio::select! {
                _ = future.as_mut() => panic!("it ended"),
                () = tokio::time::sleep(Duration::from_millis(5)) => {}
            }
            if !started(folder).is_empty() {
                return;
            }
        }
    }

    #[tokio::test]
    async fn a_caller_that_gives_up_ends_the_program() {
        let folder = TempDir::new().unwrap();
        let cache = waiting(folder.path(), nowhere());
        let mut caller = Box::pin(cache.get(SystemTime::now()));
        until_started(caller.as_mut(), folder.path()).await;
        let [id] = &started(folder.path())[..] else { panic!() };
        assert!(is_running(id));
        drop(caller);
        assert!(!is_running(id));
    }

    #[tokio::test]
    async fn a_program_that_closed_its_output_is_ended_too() {
        let folder = TempDir::new().unwrap();
        let cache = waiting_after(folder.path(), nowhere(), "exec >&- 2>&-;");
        let mut caller = Box::pin(cache.get(SystemTime::now()));
        until_started(caller.as_mut(), folder.path()).await;
        drop(caller);
        assert!(!is_running(&started(folder.path())[0]));
    }

    #[tokio::test]
    async fn callers_that_wait_share_one_program() {
        let folder = TempDir::new().unwrap();
        let cache = waiting(folder.path(), nowhere());
        let mut first = Box::pin(cache.get(SystemTime::now()));
        let mut second = Box::pin(cache.get(SystemTime::now()));
        until_started(first.as_mut(), folder.path()).await;
        assert!(tokio::time::timeout(Duration::from_millis(10), second.as_mut()).await.is_err());
        drop(first);
        std::fs::write(folder.path().join("go"), "").unwrap();
        assert_eq!(second.await.unwrap().access_key_id(), "id");
        assert_eq!(started(folder.path()).len(), 1);
    }

    #[cfg(feature = "blocking")]
    #[test]
    fn a_blocking_caller_that_gives_up_ends_the_program() {
        let transport = Arc::new(crate::client::UreqTransport::new(&crate::client::Timeouts::default()));
        let folder = TempDir::new().unwrap();
        let cache = waiting(folder.path(), transport.clone());
        let mut limit = Duration::from_millis(20);
        // Until the program was quick enough to say that it has started.
        while started(folder.path()).is_empty() {
            let found = pollster::block_on(within(&*transport, Some(limit), cache.get(SystemTime::now())));
            assert!(found.is_none());
            limit *= 2;
        }
        assert!(started(folder.path()).iter().all(|id| !is_running(id)));
    }
}

#[test]
fn command_lines_are_taken_apart_as_a_shell_does() {
    let split = crate::client::shell_words::split;
    let words = |line| split(line, false).unwrap();
    assert_eq!(words("a  b\tc"), ["a", "b", "c"]);
    assert_eq!(words(r#"'a b' "c d" e\ f"#), ["a b", "c d", "e f"]);
    assert_eq!(words(r#"a"b c"'d e'f '' "\"" '\'"#), ["ab cd ef", "", "\"", "\\"]);
    assert_eq!(words(""), Vec::<String>::new());
    let plain = split(r#""C:\Program Files\x.exe" \a"#, true).unwrap();
    assert_eq!(plain, [r"C:\Program Files\x.exe", r"\a"]);
    for open in ["'a", "\"a", "a\\"] {
        assert_eq!(split(open, false), None, "{open}");
    }
}
