namespace Grader.Service.Keys;

/// <summary>What an API key may do. Each scope stands alone: none contains another.</summary>
[Flags]
internal enum Scopes
{
    None = 0,

    /// <summary>Send submissions, and cancel them.</summary>
    Submit = 1,

    /// <summary>Read submissions, results and events.</summary>
    Read = 2,

    /// <summary>Erase and grade again; manage webhook endpoints, keys and the service.</summary>
    Manage = 4,

    /// <summary>Fetch versions of challenges with their hidden tests. Only a key without a tenant can have it, on request.</summary>
    Packs = 8,

    /// <summary>All that a platform needs.</summary>
    All = Submit | Read | Manage,
}

/// <summary>Scopes as words, as clients and rows have them.</summary>
internal static class ScopeNames
{
    private static readonly (Scopes Scope, string Name)[] Names =
        [(Scopes.Submit, "submit"), (Scopes.Read, "read"), (Scopes.Manage, "manage"), (Scopes.Packs, "packs")];

    public static string Choices { get; } = string.Join(", ", Names.Select(entry => entry.Name));

    public static IEnumerable<string> Of(Scopes scopes) => Names.Where(entry => scopes.HasFlag(entry.Scope)).Select(entry => entry.Name);

    /// <summary>One word; null if it is not a scope.</summary>
    public static Scopes? Find(string name) =>
        Array.Find(Names, entry => entry.Name == name) is { Name: not null } found ? found.Scope : null;

    /// <summary>Words with spaces between them. Unknown ones, of a newer version, grant nothing.</summary>
    public static Scopes Parse(string names) =>
        names.Split(' ').Aggregate(Scopes.None, (scopes, name) => scopes | (Find(name) ?? Scopes.None));
}
