//! The models of ours to clients.

use cargo_dx::console;
use cargo_dx::location::Location;
use cargo_dx::models;
use cargo_dx::models::Installed;
use dx_codegen::{Config, FileSet, Missing, Part, Parts};
use dx_model::{Diagnostic, Diagnostics};
use std::fs;
use std::path::Path;
use std::slice;

/// How the headers of generated files name the command.
const COMMAND: &str = "cargo xtask e2e";

/// A client, as a module.
pub struct Service {
    /// The name of the module
    pub module: String,
    /// What is in it
    pub files: FileSet,
}

/// The clients for all models in a folder, in the order of their names. What is wrong with a model was shown.
pub fn services(models: &Location) -> Result<Vec<Service>, Diagnostic> {
    let refused = |error| models.failed_to("list", &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(models.path()).map_err(refused)? {
        names.push(entry.map_err(refused)?.file_name());
    }
    names.sort();
    names.into_iter().map(|name| service(&models.join(name))).collect()
}

/// The clients for models that come with botocore, with a few operations each: Amazon EC2, which the scenarios call, and
/// services that are signed for another region than the client's in some partition.
const OF_BOTOCORE: [(&str, &str, &[&str]); 7] = [
    ("ec2", "ec2_of_botocore", &["DescribeInstances", "RunInstances"]),
    ("networkmanager", "networkmanager", &["DescribeGlobalNetworks"]),
    ("organizations", "organizations", &["DescribeOrganization"]),
    ("route53-recovery-control-config", "route53_recovery_control_config", &["ListClusters"]),
    ("shield", "shield", &["DescribeSubscription"]),
    ("support", "support", &["DescribeSeverityLevels"]),
    ("waf", "waf", &["GetChangeToken"]),
];

/// The clients for models that come with botocore, whose folder of models is `data`.
pub fn of_botocore(data: &Path) -> Result<Vec<Service>, Diagnostic> {
    let client = |(service, module, operations): (&str, &str, &[&str])| {
        let installed = Installed::latest(data, service)?;
        let config = Config {
            operations: operations.iter().map(|&operation| operation.to_owned()).collect(),
            model: installed.name.clone(),
            ..Config::default()
        };
        generate(&Location::given(&installed.folder), module.to_owned(), config)
    };
    OF_BOTOCORE.into_iter().map(client).collect()
}

fn service(model: &Location) -> Result<Service, Diagnostic> {
    let module = model.path().file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
    generate(model, module, Config { model: model.to_string(), ..Config::default() })
}

fn generate(model: &Location, module: String, config: Config) -> Result<Service, Diagnostic> {
    let path = config.model.clone();
    let config = Config {
        parts: Parts::always([Part::Http, Part::Client, Part::Blocking, Part::Serde]),
        command: COMMAND.to_owned(),
        missing: Missing::Deny { help: "the scenarios need it".to_owned() },
        ..config
    };
    let mut diagnostics = Diagnostics::new();
    let sources = models::read(slice::from_ref(model), "check the path", &mut diagnostics);
    let read = dx_model::read(&sources, &mut diagnostics);
    let files = read.and_then(|model| dx_codegen::generate(&model, &config, &mut diagnostics));
    console::show(&diagnostics, &sources);
    let files = files.filter(|_| !diagnostics.has_errors());
    let files = files.ok_or_else(|| Diagnostic::error(format!("nothing was generated from `{path}`")))?;
    Ok(Service { module, files })
}

#[cfg(test)]
mod tests {
    use super::{Location, Path, services};

    #[test]
    fn each_model_makes_a_client_of_both_kinds() {
        let models = Location::within(Path::new(env!("CARGO_MANIFEST_DIR")), "e2e/models");
        let services = services(&models).unwrap_or_default();
        let modules: Vec<_> = services.iter().map(|service| service.module.as_str()).collect();
        let expected = [
            "cloudformation",
            "dynamodb",
            "ec2",
            "eks",
            "iam",
            "kms",
            "rds",
            "s3",
            "secrets_manager",
            "sns",
            "sqs",
            "sts",
        ];
        assert_eq!(modules, expected);
        for service in &services {
            let files: Vec<_> = service.files.files().map(|(path, _)| path).collect();
            assert!(files.contains(&"client.rs") && files.contains(&"blocking.rs"), "{files:?}");
        }
    }
}
