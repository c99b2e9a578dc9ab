using Grader.Contracts.Results;

namespace Grader.Verification.Flakes;

/// <summary>Counts gradings while they come in, from any thread.</summary>
public sealed class FlakeTally
{
    /// <summary>One is a bug already; thousands would say no more.</summary>
    private const int MostKept = 100;

    private readonly Lock gate = new();
    private readonly Dictionary<PropertyProgram, Verdict> first = [];
    private readonly Dictionary<string, PropertyFlakes> properties = PropertyTable.Properties
        .ToDictionary(property => property, property => new PropertyFlakes(property, 0, 0, 0), StringComparer.Ordinal);

    private readonly List<VerdictChange> flips = [];
    private int gradings;
    private int flipCount;
    private int inconclusive;

    public int Gradings => Volatile.Read(ref gradings);

    public int Flips => Volatile.Read(ref flipCount);

    public int Inconclusive => Volatile.Read(ref inconclusive);

    /// <summary>The flips after the first so many; no more than the first hundred are kept.</summary>
    public IReadOnlyList<VerdictChange> FlipsAfter(int count)
    {
        lock (gate) return [.. flips.Skip(count)];
    }

    internal void Add(PropertyProgram program, GradingResult result)
    {
        lock (gate)
        {
            var isInconclusive = result.Tests.Any(test => test.Status is TestStatus.Inconclusive);
            var flip = isInconclusive ? null : FlipOf(program, result);
            var soFar = properties[program.Property];
            properties[program.Property] = soFar with
            {
                Gradings = soFar.Gradings + 1,
                Flips = soFar.Flips + (flip is null ? 0 : 1),
                Inconclusive = soFar.Inconclusive + (isInconclusive ? 1 : 0),
            };
            gradings++;
            if (isInconclusive) inconclusive++;
            if (flip is null) return;
            flipCount++;
            if (flips.Count < MostKept) flips.Add(flip);
        }
    }

    internal FlakeReport ToReport(int wanted, int seed)
    {
        lock (gate) return new(wanted, seed, [.. properties.Values.Where(property => property.Gradings > 0)], [.. flips]);
    }

    // Also a wrong program that dies in another way than the last time has changed its verdict.
    private VerdictChange? FlipOf(PropertyProgram program, GradingResult result)
    {
        var expected = first.GetValueOrDefault(program, program.IsRight ? Verdict.Passed : result.Verdict);
        first.TryAdd(program, expected);
        var isDue = result.Verdict == expected
            && (program.IsRight || result.Tests.Any(test => test.Property == program.Property && SolutionReport.Kills(test)));
        return isDue ? null : new(program, program.IsRight || result.Verdict != expected ? expected
            : Verdict.Failed, result.Verdict, Detail(result));
    }

    private static string? Detail(GradingResult result) =>
        result.Tests.FirstOrDefault(SolutionReport.Kills)?.Message
        ?? result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error)?.Message
        ?? result.Message;
}
