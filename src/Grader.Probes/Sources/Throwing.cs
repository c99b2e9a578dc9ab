using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Grader.Probes.Sources;

/// <summary>
/// Throws as a source of a platform does. The text of an exception names the methods between its throw and its catch; those of probes are
/// hidden from it (<see cref="StackTraceHiddenAttribute"/>), and code that looks shall find some all the same: the base library's.
/// </summary>
[StackTraceHidden]
internal static class Throwing
{
    /// <summary>Throws this instance, now in this way and now in that. Declared to return it, so that the caller can write <c>throw</c>.
    /// </summary>
    /// <remarks>Not optimized, because a method of the base library that is inlined here is not to be seen.</remarks>
    [MethodImpl(MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining)]
    public static Exception Raise(Exception exception)
    {
        switch (Random.Shared.Next(3))
        {
            case 0:
                using (var items = Enumerable.Select([exception], Throw).GetEnumerator()) items.MoveNext();
                break;
            case 1:
                Array.ConvertAll([exception], Throw);
                break;
            default:
                Array.ForEach([exception], ThrowOnly);
                break;
        }

        return exception;
    }

    /// <summary>As an iterator answers Reset.</summary>
    [MethodImpl(MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining)]
    public static void Reset()
    {
        using IEnumerator<int> items = Enumerable.Range(0, 1).Select(item => item).GetEnumerator();
        ((IEnumerator)items).Reset();
    }

    private static int Throw(Exception exception) => throw exception;

    private static void ThrowOnly(Exception exception) => throw exception;
}
