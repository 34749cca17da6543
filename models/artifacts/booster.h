#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace slipway {

/// A matrix of float rows for XGBoost, row-major; NaN = missing. Rows × columns values.
struct FloatRows {
    std::vector<float> values;
    int columns = 0;
    int count() const { return columns == 0 ? 0 : static_cast<int>(values.size()) / columns; }
};

/// A gradient-boosted model of XGBoost's C library (libxgboost 1.7, c_api.h). Movable, not copyable.
/// predict() and contributions() may be called from several threads at once (XGBoost promises it for tree models
/// since 1.4) once each has been called alone; everything else needs exclusive use. XGBoost parses model bytes deeply:
/// bytes from elsewhere are loaded only in a child process (modeltrial.h) or in slipwayd after such a trial.
class Booster
{
public:
    Booster(Booster &&other) noexcept;
    Booster &operator=(Booster &&other) noexcept;
    ~Booster();

    /// Loads a model of XGBoost's UBJSON, JSON or binary format. Corrupt with the library's reason.
    static Result<Booster> fromBytes(const QByteArray &bytes);
    /// The model as the library writes it, in UBJSON.
    Result<QByteArray> saved() const;

    /// One value per row as the objective gives it: a probability for binary:logistic. InvalidArgument when the rows
    /// have another number of columns.
    Result<std::vector<float>> predict(const FloatRows &rows) const;
    /// SHAP contributions of one row (pred_contribs), in margin units: one per feature, then the bias.
    Result<std::vector<float>> contributions(std::span<const float> row) const;

    int featureCount() const { return m_featureCount; }
    /// The input columns' names in order; empty when the model file carries none.
    QStringList featureNames() const { return m_featureNames; }
    /// The configured objective, as "binary:logistic".
    QString objective() const { return m_objective; }

private:
    friend class BoosterTrainer;
    explicit Booster(void *handle) : m_handle(handle) {}
    /// `message` with the reason that XGBoost gives for its last failure on this thread.
    static Error libraryError(ErrorCode code, const char *message);

    void *m_handle = nullptr;
    int m_featureCount = 0;
    QStringList m_featureNames;
    QString m_objective;
};

} // namespace slipway
