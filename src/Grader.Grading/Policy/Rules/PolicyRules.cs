using System.Collections.Frozen;

namespace Grader.Grading.Policy.Rules;

/// <summary>The policy file, parsed once for the life of the process.</summary>
internal sealed class PolicyRules
{
    /// <summary>The assembly of the types that a challenge provides; all of them are allowed.</summary>
    public const string GivenAssembly = "Given";

    private static readonly Lazy<PolicyRules> Loaded = new(Load);

    public static PolicyRules Current => Loaded.Value;

    public required FrozenSet<string> References { get; init; }

    public required TypeList UserAllowList { get; init; }

    public required IReadOnlyDictionary<EmissionContext, TypeList> Compiler { get; init; }

    /// <summary>Simple names that matter when the source has them; see <see cref="PolicyChecker.WatchedNames"/>.</summary>
    public required FrozenSet<string> WatchedNames { get; init; }

    public required Advice Advice { get; init; }

    private static PolicyRules Load()
    {
        using var stream = typeof(PolicyRules).Assembly.GetManifestResourceStream("Grader.Grading.Policy.policy.txt")
            ?? throw new InvalidOperationException("The policy file is not embedded.");
        using var reader = new StreamReader(stream);
        return PolicyFile.Parse(reader);
    }
}
