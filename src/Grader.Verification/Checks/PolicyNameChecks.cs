using Basic.Reference.Assemblies;
using Grader.Grading.Packs;
using Grader.Grading.Packs.Yaml;
using Grader.Grading.Policy.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Verification.Checks;

/// <summary>Whether what a challenge allows and denies exists: a name that is misspelled would do nothing, and nobody
/// would see it.</summary>
internal static class PolicyNameChecks
{
    private const string Everything = ".*";

    public static IEnumerable<PackProblem> Of(ChallengeVersion version)
    {
        var policy = version.Settings.Policy;
        (string Name, string Pointer)[] names =
        [
            .. policy.Allow.Select((name, index) => (name, $"/policy/allow/{index}")),
            .. policy.Deny.Select((denied, index) => (denied.Member, $"/policy/deny/{index}/member")),
        ];
        if (names.Length == 0) yield break;

        var known = CSharpCompilation.Create("Names", [CSharpSyntaxTree.ParseText(version.Public.Given ?? "")],
            Net100.References.All).GlobalNamespace;
        var file = version.Files.Find(PublicFiles.Yaml)!;
        foreach (var (name, pointer) in names.Where(entry => !ConstructNames.All.Contains(entry.Name)
            && !Exists(known, ChallengeRules.Plain(entry.Name))))
        {
            yield return new(version.Public.Slug, file.Name, YamlTree.Parse(file.Text).LineOf(pointer),
                $"'{name}' is not a type, member or namespace; "
                + "write its full name without type parameters, such as System.Linq.Enumerable.Chunk or System.IO.*.");
        }
    }

    private static bool Exists(INamespaceSymbol root, string name)
    {
        (name, _) = ChallengeRules.SplitOverload(name);
        var isNamespace = name.EndsWith(Everything, StringComparison.Ordinal);
        IEnumerable<ISymbol> found = [root];
        // A constructor's name has a dot of its own.
        var path = (isNamespace ? name[..^Everything.Length] : name).Replace("..ctor", ".:ctor", StringComparison.Ordinal);
        foreach (var part in path.Split('.'))
            found = [.. found.OfType<INamespaceOrTypeSymbol>().SelectMany(symbol => symbol.GetMembers(part.Replace(':', '.')))];
        return found.Any(symbol => symbol is INamespaceSymbol == isNamespace);
    }
}
