#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

/// What a person should know about a version: what is wrong, with both values where two files disagree, and
/// in which file. Plain text, can be selected and copied.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);

private:
    QVBoxLayout *m_layout;
};

} // namespace slipway
