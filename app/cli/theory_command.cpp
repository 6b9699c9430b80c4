#include "command_line.h"
#include "commands.h"
#include "material_option.h"
#include "number_list.h"
#include "pipeline/number_text.h"
#include "store/output_file.h"
#include "theory/chemical_potential.h"
#include "theory_tables.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>
#include <sstream>

namespace ostwald {
namespace {

constexpr const char* help =
    "Usage: ostwald-cli theory "
    "geometry|shape-factor|chemical-potential|maximum|critical-sizes|free-energy|rates|\n"
    "       distribution [--material pt|au|iron-oxide|cdse|FILE.json] [--d-eps-f X] [--d-eps-e X] [--alpha "
    "X]\n"
    "       [--delta LIST] [--sigma-nm X] [--K X] [--chi X] [--rho LIST] [--n LIST] [--t LIST]\n"
    "       [--start-n N] [--start-sd X] [--lattice A:B] [--output FILE]\n"
    "Writes a table (CSV) of the growth theory; LIST is 1,2,5 or a:b or a:b:step. Energies are in kT, K in "
    "1/s,\n"
    "times in s. What is not given is taken from --material (pt); rho is 2, n 20:1000, t 1.\n"
    "distribution starts with every particle at --start-n (200) or normal about it with --start-sd, and "
    "shows all\n"
    "sizes or those of --n; --lattice fixes the smallest and largest size, which reflect.\n"
    "The theory holds from n = 20 upwards.\n";

/// The numbers of one option, each within [low, high]. @error InvalidArgument
Result<std::vector<double>> listOf(const CommandLine& line, const std::string& name, double low, double high,
                                   std::vector<double> absent)
{
    const auto found = line.values.find(name);
    if (found == line.values.end())
        return absent;
    auto numbers = numberList(found->second, name);
    if (numbers && std::ranges::any_of(*numbers, [&](double x) { return x < low || x > high; }))
        return Error{ErrorCode::InvalidArgument,
                     "--" + name + " must lie between " + numberText(low) + " and " + numberText(high) + ".",
                     {}};
    return numbers;
}

Result<double> oneOf(const CommandLine& line, const std::string& name, double low, double high, double absent)
{
    const auto numbers = listOf(line, name, low, high, {absent});
    if (!numbers)
        return numbers.error();
    if (numbers->size() != 1)
        return Error{ErrorCode::InvalidArgument, "--" + name + " needs one number.", {}};
    return numbers->front();
}

std::vector<double> wholeNumbers(int first, int last)
{
    std::vector<double> numbers(static_cast<std::size_t>(last - first + 1));
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

Result<TheoryInput> checked(TheoryInput input, const std::string& topic)
{
    const auto wrong = [](const char* message) { return Error{ErrorCode::InvalidArgument, message, {}}; };
    if (input.delta.size() != 1 && topic != "geometry" && topic != "shape-factor")
        return wrong("--delta needs one number.");
    if (input.lattice && input.lattice->last <= input.lattice->first)
        return wrong("--lattice needs A:B with whole numbers A < B.");
    const auto isWhole = [](double x) { return x == std::floor(x); };
    if (topic == "distribution" && (!isWhole(input.startN) || !std::ranges::all_of(input.n, isWhole)))
        return wrong("--start-n and --n of a distribution must be whole numbers.");
    return input;
}

Result<TheoryInput> inputOf(const CommandLine& line, const std::string& topic)
{
    const auto named = line.values.find("material");
    const auto material = materialOf(named == line.values.end() ? "pt" : named->second);
    if (!material)
        return material.error();
    TheoryInput input;
    input.system = material->id;
    input.constants = material->prior;
    std::optional<Error> error;
    const auto take = [&](const char* name, double& value, double low, double high) {
        if (!line.values.contains(name) || error)
            return;
        if (const auto number = oneOf(line, name, low, high, value); number)
            value = *number;
        else
            error = number.error();
    };
    const auto takeList = [&](const char* name, std::vector<double>& values, double low, double high) {
        auto numbers = listOf(line, name, low, high, values);
        if (numbers)
            values = *std::move(numbers);
        else if (!error)
            error = numbers.error();
    };
    constexpr double wide = 1000.0;
    input.sigma_nm = material->sigma_nm;
    take("sigma-nm", input.sigma_nm, 1e-3, wide);
    take("d-eps-f", input.constants.dEpsF, -wide, wide);
    take("d-eps-e", input.constants.dEpsE, -wide, wide);
    take("alpha", input.constants.alpha, -wide, wide);
    input.k_per_s = std::exp(input.constants.lnK);
    input.chi = std::exp(input.constants.lnChi);
    take("K", input.k_per_s, 1e-12, 1e12);
    take("chi", input.chi, 1e-12, 1e12);
    input.constants.lnK = std::log(input.k_per_s);
    input.constants.lnChi = std::log(input.chi);
    input.delta = {material->delta};
    takeList("delta", input.delta, 1.0, topic == "shape-factor" ? 2.0 : ParticleShape::maxDelta);
    takeList("rho", input.rho, 1e-12, 1e12);
    input.n = topic == "distribution" ? std::vector<double>{} : wholeNumbers(20, 1000);
    takeList("n", input.n, 1.0, 1e15);
    takeList("t", input.t_s, 0.0, 1e9);
    take("start-n", input.startN, ChemicalPotential::smallestSize, 1e6);
    take("start-sd", input.startSd, 0.0, 1e5);
    std::vector<double> lattice;
    takeList("lattice", lattice, ChemicalPotential::smallestSize, 1e6);
    if (!lattice.empty())
        input.lattice = SizeLattice{static_cast<int>(lattice.front()), static_cast<int>(lattice.back())};
    for (const char* own : {"d-eps-f", "d-eps-e", "alpha", "delta", "sigma-nm"})
        if (line.values.contains(own))
            input.system = "custom";
    if (error)
        return *error;
    return checked(std::move(input), topic);
}

} // namespace

int runTheory(const std::vector<std::string>& arguments)
{
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald-cli theory: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    const auto line =
        parseCommandLine(arguments, {{"material", "d-eps-f", "d-eps-e", "alpha", "delta", "sigma-nm", "K",
                                      "chi", "rho", "n", "t", "start-n", "start-sd", "lattice", "output"},
                                     {"help", "quiet"}});
    if (!line)
        return misused(line.error().text());
    if (line->flags.contains("help")) {
        std::cout << help;
        return Success;
    }
    const std::string name = line->positional.size() == 1 ? line->positional.front() : "";
    const auto tables = theoryTables();
    const auto table = std::ranges::find_if(tables, [&](const TheoryTable& t) { return name == t.name; });
    if (table == tables.end())
        return misused("name one table: geometry, shape-factor, chemical-potential, maximum, critical-sizes, "
                       "free-energy, rates or distribution.");
    const auto input = inputOf(*line, name);
    if (!input)
        return misused(input.error().text());
    std::ostringstream text;
    if (const Status status = table->write(text, *input); !status)
        return misused(status.error().text());
    if (!line->values.contains("output")) {
        std::cout << text.str() << std::flush;
        return std::cout ? Success : Failed;
    }
    const Status written =
        writeOutputFile(line->values.at("output"), [&](std::ostream& out) { out << text.str(); });
    if (!written)
        std::cerr << "ostwald-cli theory: " << written.error().text() << "\n";
    return written ? Success : Failed;
}

} // namespace ostwald
