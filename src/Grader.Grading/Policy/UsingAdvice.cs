using Grader.Guest.Compilation;

namespace Grader.Grading.Policy;

/// <summary>The compiler process does not know what is allowed: its advice must not lead to what is refused next.</summary>
internal static class UsingAdvice
{
    /// <summary>The diagnostics, without advice to add the namespace of a type that the policy or the challenge refuses.</summary>
    public static IReadOnlyList<Diagnostic> Checked(CompileResponse compiled, ChallengePolicy challenge)
    {
        if (compiled.MissingUsings is not { Count: > 0 } missing) return compiled.Diagnostics;
        var permissions = new Permissions(PolicyRules.Current, new ChallengeRules(challenge));
        var words = missing.DistinctBy(one => one.Advice()).ToDictionary(one => one.Advice(), one => Checked(one, permissions));
        return
        [
            .. compiled.Diagnostics.Select(one => words.TryGetValue(one.Message, out var message) ? one with { Message = message } : one),
        ];
    }

    private static string Checked(MissingUsing missing, Permissions permissions)
    {
        var homes = missing.Namespaces.Select(home => (Name: home, Answer: permissions.OfType($"{home}.{missing.Name}"))).ToList();
        List<string> allowed = [.. homes.Where(home => home.Answer.IsGranted).Select(home => home.Name)];
        return allowed.Count == 0 ? homes[0].Answer.Refusal! : (missing with { Namespaces = allowed }).Advice();
    }
}
