namespace Grader.Grading.Policy.Rules;

/// <summary>The policy and one challenge's changes of it, asked by name (no arity, nested types behind a slash).</summary>
internal sealed class Permissions(PolicyRules rules, ChallengeRules challenge)
{
    private static readonly EmissionContext[] Contexts = Enum.GetValues<EmissionContext>();

    public Permission OfType(string type)
    {
        if (challenge.Denies(type) is { } reason) return new(Refusals.InChallenge(type, null, reason), null);
        if (challenge.Allows(type) || rules.UserAllowList.Find(type) is not null) return Permission.Granted;
        foreach (var context in Contexts)
        {
            if (rules.Compiler[context].Find(type) is not null) return ForCompiler(type, null, context);
        }

        return Forbidden(type, null);
    }

    /// <param name="signature">Type parameters and parameter types; asked for where overloads differ.</param>
    public Permission OfMember(string type, string member, Func<string> signature)
    {
        if (challenge.Denies(type, member) is { } reason) return new(Refusals.InChallenge(type, member, reason), null);
        if (challenge.Allows(type, member, signature)) return Permission.Granted;
        if (rules.UserAllowList.Find(type)?.Allows(member, signature) == true) return Permission.Granted;
        foreach (var context in Contexts)
        {
            if (rules.Compiler[context].Find(type)?.Allows(member, signature) == true) return ForCompiler(type, member, context);
        }

        return Forbidden(type, member);
    }

    /// <summary>Of a member with a pointer, which a person cannot call: only the compiler's lists count.</summary>
    public Permission OfPointerMember(string type, string member, string signature)
    {
        foreach (var context in Contexts)
        {
            if (rules.Compiler[context].Find(type)?.Allows(member, () => signature) == true) return ForCompiler(type, member, context);
        }

        return new(Refusals.Forbidden(type, member, rules.Advice.For(type, member) ?? new(null, "It takes or gives a pointer.")), null);
    }

    private Permission ForCompiler(string type, string? member, EmissionContext context) =>
        new(Refusals.OnlyTheCompiler(type, member, rules.Advice.For(type, member)), context);

    private Permission Forbidden(string type, string? member)
    {
        var advice = rules.Advice.For(type, member);
        return new(Refusals.Forbidden(type, member, advice), null, advice?.Construct);
    }
}

/// <summary>What the policy says about one type or member.</summary>
/// <param name="Refusal">The message for the student; null where it is allowed.</param>
/// <param name="Construct">What to report in its stead; see <see cref="AdviceEntry"/>.</param>
/// <param name="OnlyIn">Where the compiler may emit it all the same; null where nobody may.</param>
internal readonly record struct Permission(string? Refusal, EmissionContext? OnlyIn, string? Construct = null)
{
    public static Permission Granted { get; }

    public bool IsGranted => Refusal is null;
}

/// <summary>Where the compiler may emit a member of its own list.</summary>
internal enum EmissionContext
{
    /// <summary>In any method, between a person's own lines.</summary>
    Anywhere,

    /// <summary>In the methods of a compiled iterator that hold no line of a person.</summary>
    Iterators,

    /// <summary>In <c>&lt;PrivateImplementationDetails&gt;</c> and the types behind collection expressions.</summary>
    ImplementationDetails,
}
