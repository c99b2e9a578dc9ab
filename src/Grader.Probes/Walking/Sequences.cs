namespace Grader.Probes.Walking;

/// <summary>Sequences that student code returned and that no <see cref="Walk{T}"/> steps through.</summary>
internal static class Sequences
{
    /// <summary>The enumerator; a violation where the code returned null in its place.</summary>
    public static IEnumerator<T> Opened<T>(this IEnumerable<T>? sequence, Session session, string property)
    {
        if (sequence is null) throw session.Latch(Unexpected.NoSequence(property));
        return sequence.GetEnumerator() ?? throw session.Latch(Unexpected.NoEnumerator(property));
    }
}
