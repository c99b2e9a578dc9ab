// challenge: cycle
// expect: passed
// about: an if else chain of fifty honest branches
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Walk(source);
    }

    private static IEnumerable<T> Walk<T>(IEnumerable<T> source)
    {
        List<T> seen = new(Capacity(3));
        foreach (var item in source)
        {
            seen.Add(item);
            yield return item;
        }

        while (seen.Count > 0)
        {
            foreach (var item in seen) yield return item;
        }
    }

    private static int Capacity(int hint)
    {
        if (hint == 0) return 1;
        else if (hint == 1) return 1;
        else if (hint == 2) return 2;
        else if (hint == 3) return 3;
        else if (hint == 4) return 4;
        else if (hint == 5) return 5;
        else if (hint == 6) return 6;
        else if (hint == 7) return 7;
        else if (hint == 8) return 8;
        else if (hint == 9) return 9;
        else if (hint == 10) return 10;
        else if (hint == 11) return 11;
        else if (hint == 12) return 12;
        else if (hint == 13) return 13;
        else if (hint == 14) return 14;
        else if (hint == 15) return 15;
        else if (hint == 16) return 16;
        else if (hint == 17) return 17;
        else if (hint == 18) return 18;
        else if (hint == 19) return 19;
        else if (hint == 20) return 20;
        else if (hint == 21) return 21;
        else if (hint == 22) return 22;
        else if (hint == 23) return 23;
        else if (hint == 24) return 24;
        else if (hint == 25) return 25;
        else if (hint == 26) return 26;
        else if (hint == 27) return 27;
        else if (hint == 28) return 28;
        else if (hint == 29) return 29;
        else if (hint == 30) return 30;
        else if (hint == 31) return 31;
        else if (hint == 32) return 32;
        else if (hint == 33) return 33;
        else if (hint == 34) return 34;
        else if (hint == 35) return 35;
        else if (hint == 36) return 36;
        else if (hint == 37) return 37;
        else if (hint == 38) return 38;
        else if (hint == 39) return 39;
        else if (hint == 40) return 40;
        else if (hint == 41) return 41;
        else if (hint == 42) return 42;
        else if (hint == 43) return 43;
        else if (hint == 44) return 44;
        else if (hint == 45) return 45;
        else if (hint == 46) return 46;
        else if (hint == 47) return 47;
        else if (hint == 48) return 48;
        else if (hint == 49) return 49;
        else return 50;
    }
}
