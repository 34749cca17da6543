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
    /// These it has had ever since it came; without them its rows say less.
    std::initializer_list<const char *> columns = {};
};

inline constexpr std::array mlflowDbTables{
    MlflowDbTable{"registered_models", 1, {"name"}},
    MlflowDbTable{"registered_model_tags", 2, {"key", "name"}},
    MlflowDbTable{"registered_model_aliases", 3, {"name", "version", "alias"}},
    MlflowDbTable{
        "model_versions", 1, {"name", "version"}, {"creation_time", "current_stage", "source", "run_id", "status"}},
    MlflowDbTable{"model_version_tags", 2, {"key", "name", "version"}, {"value"}},
    MlflowDbTable{"experiments", 1, {"experiment_id"}, {"name"}},
    MlflowDbTable{"runs",
                  1,
                  {"run_uuid"},
                  {"status", "start_time", "end_time", "lifecycle_stage", "artifact_uri", "experiment_id"}},
    MlflowDbTable{"latest_metrics", 1, {"run_uuid", "key"}, {"value"}},
    MlflowDbTable{"metrics", 1, {"run_uuid", "key"}, {"value", "timestamp"}},
    MlflowDbTable{"params", 1, {"run_uuid", "key"}, {"value"}},
    MlflowDbTable{"tags", 1, {"run_uuid", "key"}, {"value"}},
    MlflowDbTable{"logged_models", 5, {"model_id"}},
    MlflowDbTable{"logged_model_metrics", 5, {"model_id", "metric_name", "metric_step"}},
    MlflowDbTable{"logged_model_params", 5, {"model_id", "param_key"}},
    MlflowDbTable{"logged_model_tags", 5, {"model_id", "tag_key"}},
    MlflowDbTable{"datasets", 4, {"dataset_uuid", "name", "digest", "dataset_source_type", "dataset_profile"}},
    MlflowDbTable{"inputs", 4, {"input_uuid", "source_type", "source_id", "destination_type", "destination_id"}},
    MlflowDbTable{"input_tags", 4, {"input_uuid", "name", "value"}},
    MlflowDbTable{"alembic_version", 1, {"version_num"}}};

/// These make a database MLflow's; the rest may be missing or damaged.
inline constexpr std::array mlflowDbMarks{
    "alembic_version", "registered_models", "model_versions", "experiments", "runs", "latest_metrics"};
inline constexpr int enoughMlflowDbMarks = 4;

/// What `alembic_version` says of databases whose tables are known (mlflow/store/db_migrations): the last migration of
/// MLflow 1.0 to 3.5.
inline constexpr std::array mlflowDbRevisions{
    "451aebb31d03", "90e64c465722", "181f10493468", "df50e92ffc5e", "7ac759974ad8", "89d4b8295536", "2b4d017a5e9b",
    "cfd24bdc0731", "0a8213491aaa", "728d730b5ebd", "27a6a02d2cf1", "84291f40a231", "a8c4a736bde6", "39d1c3be5f05",
    "c48cb773bb87", "bd07f7e963c5", "0c779009ac13", "cc1f77228345", "97727af70f4d", "3500859a5d39", "7f2a7d5fae7d",
    "2d6e25af4d3e", "acf3f17fdcc7", "867495a8f9d4", "5b0e9adcef9c", "4465047574b1", "f5a4f2784254", "0584bdc529eb",
    "400f98739977", "6953534de441", "bda7b8c39065", "cbc13b556ace", "770bee3ae1dd", "a1b2c3d4e5f6", "de4033877273",
    "1a0cddfcaa16", "534353b11cbc", "71994744cf8e", "3da73c924c2f", "bf29a5ff90ea"};

} // namespace slipway
