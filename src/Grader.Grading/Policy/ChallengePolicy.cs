namespace Grader.Grading.Policy;

/// <summary>
/// What one challenge allows beyond the policy, or forbids of it. Names are full names without type parameters: a
/// type with all its members and nested types (<c>System.IO.TextReader</c>), a member with all its overloads
/// (<c>System.Linq.Enumerable.Chunk</c>), one overload (<c>System.Threading.SemaphoreSlim.WaitAsync(CancellationToken)</c>, types by short
/// name; a constructor is <c>..ctor</c>), or a namespace with all below it (<c>System.Threading.Channels.*</c>).
/// </summary>
/// <param name="Allow">Types, members or namespaces.</param>
/// <param name="Deny">
/// The same with the reason that the student is told; also <c>yield</c>, and <c>static fields</c>: those that a person
/// declared and that can change or hold something that can. Where both lists have a name, Deny wins.
/// </param>
public sealed record ChallengePolicy(IReadOnlyList<string> Allow, IReadOnlyList<DeniedMember> Deny)
{
    public static ChallengePolicy Default { get; } = new([], []);
}
