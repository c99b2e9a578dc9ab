using System.Runtime.CompilerServices;

namespace Grader.Probes.Sessions;

/// <summary>The runtime draws the hash codes of objects without one of their own in a fixed order for each thread. Student code can read
/// them as numbers, so they would tell it how many objects were hashed before: by an earlier test, by a census. A drawn number of them is
/// skipped in between.</summary>
internal static class IdentityHashes
{
    private const int Most = 4096;

    public static void Skip()
    {
        for (var left = Random.Shared.Next(Most); left > 0; left--) _ = RuntimeHelpers.GetHashCode(new object());
    }
}
