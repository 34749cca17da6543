#pragma once

#include "models/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class MessageBar;

/// What weakens the reading of an experiment, said above its figures: the first note, and the others on a click. Hidden
/// while there is none.
class ReadingNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingNotes(QWidget *parent = nullptr);

    void setNotes(const QList<Sentence> &notes);

private:
    enum class Extent { First, All };

    void showNotes(Extent extent);

    QList<Sentence> m_notes;
    MessageBar *m_first;
    QVBoxLayout *m_others;
};

} // namespace slipway
