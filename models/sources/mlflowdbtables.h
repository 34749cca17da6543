#pragma once

#include <array>
#include <initializer_list>

namespace slipway {

/// A table of MLflow's database that is read.
struct MlflowDbTable {
    const char *name;
    /// The release by which it came, as a running number: a database that has one of a later release has it too
    /// (MLflow's migrations: 1 = 1.4, 2 = 1.8, 3 = 2.3, 4 = 2.4, 5 = 3.0).
    int release;
    /// Without these columns its rows belong to nothing.
    std::initializer_list<const char *> keys;
};

inline constexpr std::array mlflowDbTables{
    MlflowDbTable{"registered_models", 1, {"name"}},
    MlflowDbTable{"registered_model_tags", 2, {"key", "name"}},
    MlflowDbTable{"registered_model_aliases", 3, {"name", "version", "alias"}},
    MlflowDbTable{"model_versions", 1, {"name", "version"}},
    MlflowDbTable{"model_version_tags", 2, {"key", "name", "version"}},
    MlflowDbTable{"experiments", 1, {"experiment_id"}},
    MlflowDbTable{"runs", 1, {"run_uuid"}},
    MlflowDbTable{"latest_metrics", 1, {"run_uuid", "key"}},
    MlflowDbTable{"metrics", 1, {"run_uuid", "key"}},
    MlflowDbTable{"params", 1, {"run_uuid", "key"}},
    MlflowDbTable{"tags", 1, {"run_uuid", "key"}},
    MlflowDbTable{"logged_models", 5, {"model_id"}},
    MlflowDbTable{"logged_model_metrics", 5, {"model_id", "metric_name", "metric_step"}},
    MlflowDbTable{"logged_model_params", 5, {"model_id", "param_key"}},
    MlflowDbTable{"logged_model_tags", 5, {"model_id", "tag_key"}},
    MlflowDbTable{"datasets", 4, {"dataset_uuid", "name", "digest", "dataset_source_type", "dataset_profile"}},
    MlflowDbTable{"inputs", 4, {"input_uuid", "source_type", "source_id", "destination_type", "destination_id"}},
    MlflowDbTable{"input_tags", 4, {"input_uuid", "name", "value"}},
    MlflowDbTable{"alembic_version", 1, {}}};

/// These make a database MLflow's; the rest may be missing or damaged.
inline constexpr std::array mlflowDbMarks{
    "alembic_version", "registered_models", "model_versions", "experiments", "runs", "latest_metrics"};
inline constexpr int enoughMlflowDbMarks = 4;

} // namespace slipway
