#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

namespace slipway {

class TextLabel;

/// Says above all figures that none may be read, because the split is not the planned one. Hidden while it is.
class SplitBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBanner(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_why;
    QString m_details;
};

} // namespace slipway
