#include "report/methods_text.h"

#include "pipeline/number_text.h"
#include "project/study.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <optional>
#include <vector>

namespace ostwald {
namespace {

std::string textOf(double value)
{
    return numberText(value, 6);
}

std::string textOf(const std::optional<double>& value)
{
    return value ? textOf(*value) : "automatic";
}

std::string textOf(int value)
{
    return std::to_string(value);
}

std::string textOf(bool value)
{
    return value ? "yes" : "no";
}

/// Label and value of every described field.
class FieldTexts {
public:
    template <class Value>
    void operator()(const char*, const Value& value, const FieldInfo& info)
    {
        std::string text = textOf(value);
        m_texts.push_back(std::string(info.label) + " " + text +
                          (*info.unit == '\0' || text == "automatic" ? "" : std::string(" ") + info.unit));
    }
    [[nodiscard]] const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::vector<std::string> m_texts;
};

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text.append(text.empty() ? "" : "; ").append(item);
    return text;
}

template <class Params>
std::vector<std::string> differences(const Params& params)
{
    FieldTexts mine;
    describe(params, mine);
    FieldTexts standard;
    const Params defaults{};
    describe(defaults, standard);
    std::vector<std::string> different;
    for (std::size_t i = 0; i < mine.texts().size(); ++i)
        if (mine.texts()[i] != standard.texts()[i])
            different.push_back(mine.texts()[i]);
    return different;
}

std::string withParameters(const std::vector<std::string>& different)
{
    return different.empty() ? " with default parameters. " : " (not default: " + joined(different) + "). ";
}

std::string count(std::size_t number, const char* one, const char* many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

class MethodsText {
public:
    MethodsText(const Project& project, const Results& results, std::string_view version)
        : m_project(project), m_results(freshResults(results, stageKeys(project)))
    {
        add("Particles were analysed with Ostwald " + std::string(version) + ". ");
    }

    std::string write() &&
    {
        source();
        if (!m_project.imported) {
            segmentation();
            if (!m_project.calibration.isStudy())
                linking();
        }
        corrections();
        tracks();
        fit();
        m_text.back() = '\n';
        for (std::size_t i = 0; i < m_references.size(); ++i)
            add("\n[" + std::to_string(i + 1) + "] " + m_references[i]);
        add("\n");
        return std::move(m_text);
    }

private:
    void add(const std::string& text) { m_text.append(text); }

    /// " [n]"
    std::string cite(const std::string& work)
    {
        auto place = std::ranges::find(m_references, work);
        if (place == m_references.end())
            place = m_references.insert(place, work);
        return " [" + std::to_string(place - m_references.begin() + 1) + "]";
    }

    std::string citeGrowth()
    {
        return cite("J.-H. Kim et al., Multiphasic growth dynamics of nanoparticle ensembles (preprint).");
    }

    void source()
    {
        const Calibration& calibration = m_project.calibration;
        if (m_project.imported)
            add((calibration.isStudy() ? "Sizes were imported from " : "Particles and tracks were imported from ") +
                m_project.imported->format + ". ");
        else
            add((calibration.isStudy() ? "The stills were " : "The movie was ") + std::filesystem::path(m_project.movie.path).filename().string() + " (content " +
                m_project.movie.contentHash + "), " + frames() + ". ");
        std::vector<std::string> scale;
        if (calibration.pixelSize_nm)
            scale.push_back("the pixel size " + textOf(*calibration.pixelSize_nm) + " nm (" +
                            calibration.pixelSizeSource + ")");
        if (calibration.isStudy())
            scale.push_back("the ageing times " + ageingTimes());
        else if (calibration.frameInterval_s)
            scale.push_back("the frame interval " + textOf(*calibration.frameInterval_s) + " s (" +
                            calibration.frameIntervalSource + ")");
        if (!scale.empty())
            add("Taken were " + joined(scale) + ". ");
    }

    /// "0, 60, 150 s of 3 samples in 12 pictures"
    [[nodiscard]] std::string ageingTimes() const
    {
        std::vector<double> times_s = m_project.calibration.ageing_s;
        const std::size_t pictures = times_s.size();
        std::ranges::sort(times_s);
        times_s.erase(std::unique(times_s.begin(), times_s.end()), times_s.end());
        std::string text;
        for (const double t_s : times_s)
            text.append(text.empty() ? "" : ", ").append(textOf(t_s));
        text.append(" s of " + count(times_s.size(), "sample", "samples"));
        return m_project.imported ? text : text + " in " + count(pictures, "picture", "pictures");
    }

    [[nodiscard]] std::string frames() const
    {
        const FrameRange& range = m_project.range;
        if (range.first == 0 && range.last < 0)
            return "all frames";
        return "frames " + std::to_string(range.first) + " to " +
               (range.last < 0 ? "the last" : std::to_string(range.last)) + ", counted from 0";
    }

    void segmentation()
    {
        if (const auto* measure = std::get_if<MeasureParams>(&m_project.segmenter)) {
            add("Particles were found by their contrast against the local background, and sized by a fit of a blurred "
                "profile whose blur and thickness were measured over the whole movie" +
                withParameters(differences(*measure)));
        } else {
            add("Particles were found by Gaussian and Wiener smoothing, an adaptive threshold" +
                cite("D. Bradley and G. Roth, Adaptive thresholding using the integral image, J. Graph. Tools 12 (2), "
                     "13-21 (2007).") +
                " and a watershed of touching ones" + citeGrowth() +
                withParameters(differences(std::get<PaperParams>(m_project.segmenter))));
        }
    }

    void linking()
    {
        const bool isGlobal = m_project.link.method == LinkMethod::GlobalAssignment;
        add(std::string("After correction of the drift, particles were linked from frame to frame by ") +
            (isGlobal ? "the assignment of least total cost" : "ascending cost, each particle once" + citeGrowth()) +
            ", and coalescences recognised by the conservation of volume" +
            withParameters(differences(m_project.link)));
    }

    void corrections()
    {
        const auto& edits = m_project.edits;
        if (edits.empty()) {
            add("Nothing was corrected by hand. ");
            return;
        }
        std::vector<std::pair<std::string_view, std::size_t>> kinds;
        for (const Edit& edit : edits) {
            const std::string_view kind = std::visit([](const auto& e) { return e.kind; }, edit);
            const auto known = std::ranges::find(kinds, kind, [](const auto& item) { return item.first; });
            if (known == kinds.end())
                kinds.emplace_back(kind, 1);
            else
                ++known->second;
        }
        std::vector<std::string> texts;
        for (const auto& [kind, number] : kinds)
            texts.push_back(std::to_string(number) + " x " + std::string(kind));
        add(count(edits.size(), "correction was", "corrections were") + " made by hand (" + joined(texts) + ")");
        const std::size_t conflicts = m_results.tracks ? m_results.tracks.value->conflicts.size() : 0;
        add(conflicts == 0 ? ". " : ", of which " + std::to_string(conflicts) + " did not fit the particles found. ");
    }

    void tracks()
    {
        if (!m_results.tracks)
            return;
        const Tracks& tracks = m_results.tracks.value->tracks;
        if (tracks.areStills) {
            const auto left = std::ranges::count_if(tracks.tracks, [](const Track& track) { return track.group != Group::A; });
            add(count(tracks.tracks.size(), "particle was", "particles were") +
                " measured, each once, without following any from picture to picture (ex situ); " +
                count(static_cast<std::size_t>(left), "was", "were") + " left out of the sizes. ");
            return;
        }
        const auto inGroup = [&tracks](Group group) {
            return std::to_string(std::ranges::count(tracks.tracks, group, &Track::group));
        };
        add(count(tracks.tracks.size(), "track", "tracks") + " with " +
            count(tracks.coalescences.size(), "coalescence", "coalescences") + " resulted: " + inGroup(Group::A) +
            " in Group-A, " + inGroup(Group::B) + " in Group-B, " + inGroup(Group::Excluded) + " excluded" + citeGrowth() +
            ". ");
    }

    void fit()
    {
        if (!m_results.fit)
            return;
        const GrowthFitResult& fit = *m_results.fit.value;
        const GrowthFitParams& params = m_project.fit;
        const auto fitted = static_cast<std::size_t>(std::max(fit.trajectories, 0));
        const bool isStudy = m_project.calibration.isStudy();
        add((isStudy ? "The size distributions of " + count(fitted, "particle", "particles") +
                           " of all samples were fitted by the master equation of the "
                     : "The growth of " + count(fitted, "trajectory", "trajectories") + " was fitted by the ") +
            (params.model == PotentialModel::NonClassical ? "non-classical chemical potential" : "Gibbs-Thomson relation") +
            citeGrowth() + " for " + material() + " (monomer radius " + textOf(params.sigma_nm) + " nm, shape index " +
            textOf(params.delta) + " +- " + textOf(params.deltaSd) +
            (isStudy ? ")" : ", knots every " + textOf(params.knotSpacing_s) + " s" + outliers() + ")") + priors() + ". ");
        std::vector<std::string> values;
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const auto& constant = fit.constants[i];
            values.push_back(std::string(growthParameterKeys[i]) + " = " + textOf(constant.value) +
                             (params.constants[i].fixed ? " (held fixed)"
                              : constant.determined     ? " (95 % " + numberText(constant.low95, 4) + " to " +
                                                          numberText(constant.high95, 4) + ")"
                                                        : " (not determined)"));
        }
        shared();
        add("It gave " + joined(values) + "; chi2 per degree of freedom " + numberText(fit.chi2PerDof, 3) + ". ");
    }

    /// What the constants were fitted to beside this project's sizes.
    void shared()
    {
        std::vector<std::string> movies;
        std::vector<std::string> studies;
        for (const FitPartner& partner : m_project.fitPartners)
            (partner.isStudy ? studies : movies)
                .push_back(std::filesystem::path(partner.path).filename().string() + " (content " + partner.contentHash + ")");
        const bool isStudy = m_project.calibration.isStudy();
        const bool isMixed = isStudy || !studies.empty();
        if (movies.empty() && studies.empty())
            return;
        add("The constants were shared with " + (movies.empty() ? std::string() : "the trajectories of " + joined(movies)) +
            (movies.empty() || studies.empty() ? "" : " and ") +
            (studies.empty() ? std::string() : "the size distributions of the samples of " + joined(studies)) +
            (isMixed ? "; supply, shape and everything else were each data set's own. "
                     : "; supply, shape and noise were each movie's own. "));
        if (!isMixed)
            return;
        add("They were taken where the sum of ln probabilities of all sets is highest, with everything else " +
            std::string(isStudy && movies.empty() ? "" : "integrated out for the movies and ") +
            "at its best for the samples; samples that scatter by chi2 per degree of freedom above 1.5 count as so many "
            "fewer. ");
    }

    [[nodiscard]] std::string material() const
    {
        const auto known = findMaterial(m_project.materialId);
        return known ? std::string(known->name) : m_project.materialId;
    }

    [[nodiscard]] std::string outliers() const
    {
        return m_project.fit.outlierSd > 0.0
                   ? ", without sizes more than " + textOf(m_project.fit.outlierSd) + " sd off their particle's course"
                   : std::string();
    }

    [[nodiscard]] std::string priors() const
    {
        const auto known = findMaterial(m_project.materialId);
        const GrowthFitParams standard =
            known ? defaultFitParams(*known, m_project.calibration) : GrowthFitParams{};
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const ParameterSpec& spec = m_project.fit.constants[i];
            if (spec == standard.constants[i])
                continue;
            std::string text = std::string(growthParameterKeys[i]) + " from " + textOf(spec.start) + " within " +
                               numberText(spec.lower, 6) + " to " + numberText(spec.upper, 6);
            if (spec.fixed)
                text = std::string(growthParameterKeys[i]) + " fixed at " + textOf(spec.start);
            else if (spec.priorMean && spec.priorSd)
                text.append(", prior " + textOf(*spec.priorMean) + " +- " + textOf(*spec.priorSd));
            texts.push_back(std::move(text));
        }
        return texts.empty() ? std::string() : "; not default: " + joined(texts);
    }

    const Project& m_project;
    Results m_results;
    std::string m_text;
    std::vector<std::string> m_references;
};

} // namespace

std::string methodsText(const Project& project, const Results& results, std::string_view programVersion)
{
    return MethodsText(project, results, programVersion).write();
}

} // namespace ostwald
