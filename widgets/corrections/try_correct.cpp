#include "corrections/try_correct.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class TryCorrect {
    Q_DECLARE_TR_FUNCTIONS(TryCorrect)
};

} // namespace

Refused tryCorrect(Document& document, std::vector<Edit> corrections, const QString& text)
{
    const Results& results = document.results();
    if (!results.linked || !results.detections)
        return TryCorrect::tr("Particles can be corrected once they are followed: start the analysis first.");
    const std::size_t before = document.project().edits.size();
    std::vector<Edit> all = document.project().edits;
    all.insert(all.end(), corrections.begin(), corrections.end());
    const Keyed<EditedTracks> trial = replayEdits(results, all);
    for (const EditConflict& conflict : trial.value->conflicts)
        if (conflict.edit >= before)
            return QString::fromStdString(conflict.reason);
    document.correct(std::move(corrections), text);
    return std::nullopt;
}

} // namespace ostwald
