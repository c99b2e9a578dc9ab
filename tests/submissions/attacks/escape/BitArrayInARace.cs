// challenge: pass-on
// expect: rejected: BitArray
// expect without policy: failed or crashed or timeout
// about: lengthens a BitArray on a second thread while CopyTo, which trusts the length it read first, writes past an array.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        const int Short = 4_000, Long = 4_032;
        var bits = new BitArray(Long, true);
        var stop = false;
        var racer = new Thread(() =>
        {
            while (!Volatile.Read(ref stop)) bits.Length = bits.Length == Short ? Long : Short;
        });
        racer.Start();
        try
        {
            for (var tries = 0; tries < 1_000; tries++) bits.CopyTo(new bool[Short], 0);
        }
        catch (ArgumentException)
        {
            // The length was the larger one.
        }

        Volatile.Write(ref stop, true);
        racer.Join();
        throw new InvalidOperationException("raced");
    }
}
