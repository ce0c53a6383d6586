"""What tests and benchmarks share: logs and their writers, refreshes that tests steer, real servers, PromQL."""
