#pragma once

#include "ui/charts/tallyview.h"

namespace slipway {

/// A TallyModel as rows with bars, as high as all of them.
class BarList final : public TallyView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit BarList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace slipway
