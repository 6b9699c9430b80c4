#include "fit/joint_fitter.h"

#include <Eigen/Dense>
#include <gsl/gsl_cdf.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ostwald {
namespace {

constexpr Eigen::Index constantCount = GrowthLayout::constants;

OutsideEvidence sumOf(const std::vector<OutsideEvidence>& all, std::size_t without)
{
    OutsideEvidence sum{.centre = all.front().centre};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != without)
            sum = sum + all[i];
    return sum;
}

/// Takes back, in every result, that a constant is determined.
void doubt(std::vector<GrowthFitResult>& results, std::size_t constant, const std::string& why)
{
    for (GrowthFitResult& result : results) {
        FittedValue& fitted = result.constants[constant];
        if (!fitted.determined)
            continue;
        fitted.determined = false;
        fitted.note = why;
        result.notes.push_back(std::string(growthParameterKeys[constant]) + " is " + why + ".");
    }
}

} // namespace

std::vector<GrowthFitResult> JointFitter::results(const JointPoint& best)
{
    const JointPosterior joint = posterior();
    const bool doContradict = isContradiction(joint, best);
    std::vector<OutsideEvidence> evidence; // of each set of samples, then of the movies
    for (std::size_t k = 0; k < m_samples.size(); ++k)
        evidence.push_back(joint.ofSamples(best, k));
    if (m_movies)
        evidence.push_back(joint.ofMovies(best));

    std::vector<GrowthFitResult> all(m_movieSets.size() + m_sampleSets.size());
    std::optional<std::size_t> reference; ///< the set whose word on the constants holds for all
    if (m_movies) {
        std::vector<GrowthFitResult> ofMovies = resultsOfMovies(best, sumOf(evidence, m_samples.size()));
        for (std::size_t i = 0; i < ofMovies.size(); ++i)
            all[m_movieSets[i]] = std::move(ofMovies[i]);
        reference = m_movieSets.front();
    }
    std::vector<std::size_t> order; // the best described first: without movies it speaks for all
    for (const bool isSecond : {false, true})
        for (std::size_t k = 0; k < m_samples.size(); ++k)
            if (isMisfit(k) == isSecond)
                order.push_back(k);
    std::vector<std::string> leaning(growthParameterCount);
    for (const std::size_t k : order) {
        SampleFitter& fitter = m_sampleFitters[k];
        const OutsideEvidence outside = sumOf(evidence, k);
        fitter.problem().setOutside(outside);
        SampleOptimum own = best.samples[k];
        outside.addTo(own.values, own.gradient, own.information);
        own.isConverged = best.isConverged;
        own.iterations = best.iterations;
        all[m_sampleSets[k]] = fitter.result(own, reference ? &all[*reference] : nullptr);
        if (!reference)
            reference = m_sampleSets[k];
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            if (leaning[i].empty())
                leaning[i] = fitter.leaningOnOwnBound(own, static_cast<Eigen::Index>(i));
    }
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        if (!leaning[i].empty())
            doubt(all, i, leaning[i]);
    doubtShared(evidence, joint.open(), all);
    if (doContradict)
        for (GrowthFitResult& result : all)
            result.notes.emplace_back("The sets contradict each other: each alone fits better than all "
                                      "together by more than chance allows.");
    shareLikelihood(best, all);
    return all;
}

std::vector<GrowthFitResult> JointFitter::resultsOfMovies(const JointPoint& best,
                                                          const OutsideEvidence& outside) const
{
    GrowthFound found = *m_movies;
    const MarginalPoint& top = *best.movies;
    found.at.joint.isConverged = best.isConverged;
    found.at.joint.iterations += best.iterations;
    found.at.top = top;
    found.problem.setOutside(outside);
    found.other.reset(); // it knows nothing of the samples
    outside.addTo(top.values, found.at.top.at.gradient, found.at.top.at.information);
    return m_movieFitter->results(std::move(found));
}

void JointFitter::doubtShared(const std::vector<OutsideEvidence>& evidence,
                              const std::vector<Eigen::Index>& open,
                              std::vector<GrowthFitResult>& results) const
{
    constexpr double vague = 10.0; ///< times what is known before: as good as nothing
    OutsideEvidence sound{.centre = evidence.front().centre};
    bool isAnyMisfit = false;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        if (i >= m_samples.size() || !isMisfit(i)) {
            sound = sound + evidence[i];
            continue;
        }
        isAnyMisfit = true;
        for (GrowthFitResult& result : results)
            result.notes.push_back(
                "The sizes of set " + std::to_string(m_sampleSets[i] + 1) +
                " scatter more about the fit than their numbers allow: they count as so many fewer.");
    }
    if (!isAnyMisfit)
        return;
    Eigen::MatrixXd information = sound.information(open, open);
    for (std::size_t i = 0; i < open.size(); ++i) {
        const double known = knownBefore(m_params.constants[static_cast<std::size_t>(open[i])]);
        information(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(i)) +=
            1.0 / std::pow(vague * known, 2);
    }
    const Eigen::MatrixXd covariance =
        information.ldlt().solve(Eigen::MatrixXd::Identity(information.rows(), information.cols()));
    bool isMaximumOpen = false;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto constant = static_cast<std::size_t>(open[i]);
        const auto place = static_cast<Eigen::Index>(i);
        if (std::sqrt(covariance(place, place)) <= widestKnown * knownBefore(m_params.constants[constant]))
            continue;
        isMaximumOpen = isMaximumOpen || (results.front().constants[constant].determined && open[i] < 3);
        doubt(results, constant, misfitOfSamples);
    }
    if (!isMaximumOpen)
        return;
    for (GrowthFitResult& result : results)
        for (FittedValue* fitted : {&result.nStar, &result.muStar})
            if (fitted->determined) {
                fitted->determined = false;
                fitted->note = misfitOfSamples;
            }
}

bool JointFitter::isContradiction(const JointPosterior& joint, const JointPoint& best) const
{
    constexpr double chance = 0.999;
    double lost = 0.0;
    if (m_movies)
        lost += std::max(0.0, m_movies->at.top.logPosterior - best.movies->logPosterior);
    for (std::size_t k = 0; k < m_samples.size(); ++k) {
        // The search had the priors of the constants, which are not these samples' own.
        SampleOptimum alone = m_samples[k];
        m_sampleFitters[k].problem().evaluate(alone);
        lost += std::max(0.0, alone.objective - best.samples[k].objective);
    }
    const double members = static_cast<double>(m_samples.size()) + (m_movies ? 1.0 : 0.0);
    return 2.0 * lost >
           gsl_cdf_chisq_Pinv(chance, static_cast<double>(joint.open().size()) * (members - 1.0));
}

void JointFitter::shareLikelihood(const JointPoint& best, std::vector<GrowthFitResult>& results) const
{
    double logLikelihood = 0.0;
    double aic = 0.0;
    if (m_movies) {
        const GrowthFitResult& first = results[m_movieSets.front()];
        logLikelihood = first.logLikelihood;
        aic = first.aic;
        const std::vector<GrowthModel>& models = m_movies->problem.models();
        for (std::size_t i = 1; i < models.size(); ++i) // the first result has its own
            if (const double volume = models[i].commonNoise().volume; volume != 0.0) {
                logLikelihood += volume;
                aic += 2.0 - 2.0 * volume;
            }
    }
    for (std::size_t k = 0; k < m_samples.size(); ++k) {
        const SampleProblem& problem = m_sampleFitters[k].problem();
        double unknowns = 0.0;
        const Eigen::Index from = m_movies || k > 0 ? constantCount : 0; // the constants once
        for (Eigen::Index i = from; i < problem.model().layout().size(); ++i)
            unknowns += problem.isFixed(i) ? 0.0 : 1.0;
        logLikelihood += best.samples[k].logLikelihood;
        aic += 2.0 * unknowns - 2.0 * best.samples[k].logLikelihood;
    }
    for (GrowthFitResult& result : results) {
        result.logLikelihood = logLikelihood;
        result.aic = aic;
    }
}

} // namespace ostwald
