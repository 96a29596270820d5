//! A process of which the output is bounded, and which does not outlive those who wait for it.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How many bytes a process may write to its standard output: far more than credentials need.
const MAX_STDOUT: usize = 64 << 10;
/// How many bytes it may write to its standard error, where it may log.
const MAX_STDERR: usize = 1 << 20;
/// How long between two looks at a process that has closed its output.
const PAUSE: Duration = Duration::from_millis(10);

pub(super) struct Output {
    pub(super) status: ExitStatus,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: Vec<u8>,
}

/// Runs a program with its arguments until it ends. When the future is dropped before that, so is the process: it is
/// killed.
///
/// Threads wait for it, as the future must not block; it may take long, for it may ask a person.
pub(super) async fn run(words: Vec<String>) -> Result<Output, String> {
    let (program, arguments) = words.split_first().ok_or("it is empty")?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::inherit())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`{program}` can't be run: {error}"))?;
    let pipes = child.stdout.take().zip(child.stderr.take());
    let running = Running(Arc::new(Mutex::new(child)));
    let (stdout, stderr) = pipes.ok_or("its output can't be read")?;

    let stdout = running.collect(stdout, MAX_STDOUT).map_err(|error| error.to_string())?;
    let stderr = running.collect(stderr, MAX_STDERR).map_err(|error| error.to_string())?;
    let lost = |_| "its output was lost".to_owned();
    let stdout = stdout.await.map_err(lost)??;
    let stderr = stderr.await.map_err(lost)??;
    let status = running.ended().map_err(|error| error.to_string())?.await.map_err(lost)?;
    Ok(Output { status: status.map_err(|error| error.to_string())?, stdout, stderr })
}

/// A process that is killed when this is dropped.
struct Running(Arc<Mutex<Child>>);

type Receiver<T> = asyncband::oneshot::Receiver<T>;

impl Running {
    /// Reads all of a pipe in a thread.
    fn collect(
        &self,
        pipe: impl Read + Send + 'static,
        limit: usize,
    ) -> io::Result<Receiver<Result<Vec<u8>, String>>> {
        let child = Arc::clone(&self.0);
        in_thread(move || {
            let output = read(pipe, limit);
            if output.is_err() {
                // It may go on for ever. If it has ended already, this fails.
                let _killed = lock(&child).kill();
            }
            output
        })
    }

    /// Waits in a thread for the process to end.
    fn ended(&self) -> io::Result<Receiver<io::Result<ExitStatus>>> {
        let child = Arc::clone(&self.0);
        in_thread(move || {
            loop {
                // The lock is not held during the pause, so that the process can be killed.
                let status = lock(&child).try_wait();
                if let Some(ended) = status.transpose() {
                    return ended;
                }
                thread::sleep(PAUSE);
            }
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut child = lock(&self.0);
        // It has ended already if this fails, and then there is nothing to wait for either.
        if child.kill().is_ok() {
            let _reaped = child.wait();
        }
    }
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<Receiver<T>> {
    let (sender, receiver) = asyncband::oneshot::channel();
    thread::Builder::new().name("credential_process".to_owned()).spawn(move || {
        // Nobody waits for it any more if this fails.
        drop(sender.send(work()));
    })?;
    Ok(receiver)
}

fn read(pipe: impl Read, limit: usize) -> Result<Vec<u8>, String> {
    let mut output = Vec::new();
    let more = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    pipe.take(more).read_to_end(&mut output).map_err(|error| format!("its output can't be read: {error}"))?;
    if output.len() > limit {
        return Err(format!("it wrote more than {} KiB of output", limit >> 10));
    }
    Ok(output)
}
