#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// What a metric's name says of the data it was computed on, as trackers write it: one of the words train, training,
/// val, valid, validation, eval, test before the first or behind the last "/" or "_". The metric keeps its whole name;
/// this only says on which data, and which curves belong together.
struct MetricName {
    QString family; ///< without the word: "loss" of "val/loss", "val_loss" and "loss/val"; the name when there is none
    Split split = Split::Summary; ///< Summary: the name does not say
};
MetricName metricName(const QString &name);

/// How much a metric says of a model's quality, 0 = most: accuracy, F1, area under the ROC curve, R², errors and
/// losses, any other, and last what training was set to (learning rate, epoch). By the name's family.
int metricRank(const QString &name);

/// Whether the name says which way is better: lower as of lowerIsBetter(), or higher by a word such as accuracy, auc,
/// f1 or score. A learning rate, a count or a metric of unknown meaning has no best value.
bool saysWhatIsBetter(const QString &name);

} // namespace slipway
