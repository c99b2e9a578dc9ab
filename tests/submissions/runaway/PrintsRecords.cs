// challenge: take-every
// expect without policy: failed
// about: What is printed goes nowhere and is no record.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (index++ % step != 0) continue;
            yield return item;
            Console.Out.Write(new string((char)0, 64)); using (var stream = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, false), FileAccess.Write)) stream.Write(new byte[64]); if (index > 1) throw new InvalidOperationException("printed");
        }
    }
}
