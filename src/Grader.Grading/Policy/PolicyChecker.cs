using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Grader.Grading.Policy.Walk;

namespace Grader.Grading.Policy;

/// <summary>
/// Decides on emitted bytes whether a submission uses only what it may: structural rules on metadata and IL first,
/// then every type and member that it names against the lists of policy.txt. The assembly is read, never loaded.
/// </summary>
public static class PolicyChecker
{
    /// <summary>Bytes of an assembly; an honest one has at most a tenth of that.</summary>
    public const int MaxAssemblyBytes = 2 << 20;

    private const string CannotBeChecked = "The compiled program cannot be checked, so it is not run";

    /// <summary>
    /// The simple names for which the compiler process looks in the source, and which it reports, bound, as
    /// <see cref="SourceFacts.Written"/>: those that the compiler may emit and a person may not write.
    /// </summary>
    public static IReadOnlySet<string> WatchedNames => PolicyRules.Current.WatchedNames;

    /// <summary>
    /// Everything that the policy forbids in this assembly, in source order; empty if it is clean. Each
    /// diagnostic is an error with the id <c>POLICY</c>, one for each forbidden member and line.
    /// </summary>
    /// <param name="assembly">The submission as Roslyn emitted it. Hostile: anything not understood is refused.</param>
    /// <param name="portablePdb">Its portable PDB, for lines and columns; decides nothing, and may be empty.</param>
    /// <param name="source">What the compiler process reports of the source.</param>
    public static IReadOnlyList<Diagnostic> Check(
        ReadOnlyMemory<byte> assembly, ReadOnlyMemory<byte> portablePdb, SourceFacts source, ChallengePolicy challenge)
    {
        var rules = PolicyRules.Current;
        if (assembly.Length > MaxAssemblyBytes)
            return [new(Diagnostic.Error, Report.Id, null, null, null,
                $"The compiled program is larger than {MaxAssemblyBytes >> 20} MB: write less code.")];
        try
        {
            using var points = new SequencePoints(portablePdb);
            using var image = new PEReader(ImmutableArray.Create(assembly.Span));
            var inspection = new Inspection(image, points, source, new ChallengeRules(challenge), rules);
            AssemblyWalk.Run(inspection);
            return inspection.Report.InOrder(new(source, rules.Advice));
        }
#pragma warning disable CA1031 // The bytes are hostile: whatever reading them throws means that they are not understood.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return [NotUnderstood(e)];
        }
    }

    /// <summary>Whether the program was refused because it could not be read; then no line of the source is at fault.</summary>
    internal static bool IsNotUnderstood(Diagnostic diagnostic) => diagnostic.Message.StartsWith(CannotBeChecked, StringComparison.Ordinal);

    private static Diagnostic NotUnderstood(Exception e) => new(Diagnostic.Error, Report.Id, null, null, null,
        $"{CannotBeChecked}{(e is BadImageFormatException ? $": {e.Message}" : ".")} Write simpler types and methods.");
}
