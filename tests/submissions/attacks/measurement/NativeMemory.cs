// challenge: pass-on
// expect: rejected
// expect without policy: failed on LZ-PULL
// about: keeps numbers in memory that the collector does not know.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (source is not IEnumerable<int> numbers) return source.Select(item => item);
        return (IEnumerable<T>)Stored(numbers);
    }

    private static IEnumerable<int> Stored(IEnumerable<int> numbers)
    {
        var memory = Marshal.AllocHGlobal(1 << 20);
        var count = 0;
        foreach (var number in numbers) Marshal.WriteInt32(memory, 4 * count++, number);
        for (var i = 0; i < count; i++) yield return Marshal.ReadInt32(memory, 4 * i);
        Marshal.FreeHGlobal(memory);
    }
}
