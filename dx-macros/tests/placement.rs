//! Where invocations may be, and how they refer to the runtime.

#![deny(warnings, missing_docs)]

// The items are in the module of the invocation, and in modules beside it.
dx_macros::service! { model: "tests/messages/models/jobs.json", all_builders: true }

/// Strings and shape IDs are alternatives to identifiers, and trailing commas are optional.
pub mod orders {
    dx_macros::service! {
        model: "tests/messages/models/two_services.json",
        service: "example.shop#Orders",
        operations: ["example.shop#PlaceOrder"],
        overlay: []
    }
}

pub mod clients {
    //! Services that are used below.

    dx_macros::service! {
        model: "tests/messages/models/jobs.json",
        overlay: "tests/messages/models/jobs.overlay.json",
        operations: [CreateJob],
        module: jobs,
        visibility: pub(crate),
        http: true,
    }

    dx_macros::service! {
        model: "tests/messages/models/two_services.json",
        service: Stock,
        module: stock,
        visibility: pub(super),
    }
}

/// A crate that re-exports the runtime; others need no dependency on it.
mod facade {
    pub mod inside {
        pub use dx_runtime;
    }

    dx_macros::service! {
        model: "tests/messages/models/jobs.json",
        overlay: "tests/messages/models/jobs.overlay.json",
        operations: [CreateJob, CancelJob],
        runtime: crate::facade::inside::dx_runtime,
        visibility: pub(super),
        http: true,
    }

    pub mod again {
        dx_macros::service! {
            model: "tests/messages/models/jobs.json",
            operations: [CancelJob],
            runtime: ::dx_runtime,
        }
    }
}

#[test]
fn items_are_in_the_module_of_the_invocation() {
    let _: (CancelJob, operations::CreateJob, WatchJobs) = (CancelJob, CreateJob, operations::WatchJobs);
    assert_eq!(State::from("RUNNING"), enums::State::Running);
    assert_eq!(types::CancelJobInput::builder().id("1").build().id, "1");
    assert_eq!(TooManyJobs::builder().limit(1).build().limit, Some(1));
    let orders::PlaceOrderInput { article, .. } = orders::PlaceOrderInput::builder().article("pen").build();
    assert_eq!(article.as_deref(), Some("pen"));
}

#[test]
fn an_expansion_in_a_module_has_all_items_of_the_service() -> Result<(), Box<dyn std::error::Error>> {
    use clients::jobs::{CreateJob, CreateJobInput, DeleteFiles, Place, enums};

    let input = CreateJobInput::from(DeleteFiles::builder().what([Place::Path("a".into())]).build());
    assert_eq!(input.kind, enums::Kind::Delete);
    let endpoint = dx_runtime::http::Endpoint::new("https://jobs.example")?;
    let request = CreateJob::request(&input, &endpoint)?;
    assert_eq!(request.uri(), "https://jobs.example/jobs");
    assert_eq!(clients::stock::CountStockOutput::default().count, None);
    Ok(())
}

#[test]
fn a_function_can_have_it_in_a_module_of_its_own() {
    mod stock {
        dx_macros::service!(model: "tests/messages/models/two_services.json", service: Stock, operations: ["CountStock"]);
    }
    assert_eq!(stock::CountStockOutput::default().count, None);
}

#[test]
fn the_runtime_can_have_another_path() -> Result<(), Box<dyn std::error::Error>> {
    use facade::inside::dx_runtime::json;

    let input = facade::CreateJobInput::builder().kind("COPY").work(facade::Work::builder().build()).build();
    assert_eq!(json::to_string(&input)?, r#"{"Kind":"COPY","Work":{}}"#);
    assert_eq!(facade::again::CancelJobInput::builder().id("1").build().id, "1");
    Ok(())
}
