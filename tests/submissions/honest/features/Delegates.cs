// expect: allowed
// about: delegate types, multicast, variance, composition, currying, recursion through a delegate, Func with many arguments
public delegate void Handler(object sender, int value);

public static class Solution
{
    public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => x => g(f(x));

    public static Func<A, Func<B, R>> Curry<A, B, R>(this Func<A, B, R> f) => a => b => f(a, b);

    public static int Use()
    {
        Handler? all = null;
        var seen = 0;
        all += (_, v) => seen += v;
        all += delegate (object s, int v) { seen -= v; };
        all?.Invoke("x", 3);
        Func<object, string> wide = o => o.ToString() ?? "";
        Func<string, object> narrow = wide;
        var f = ((Func<int, int>)(x => x + 1)).Then(x => x * 2);
        Func<int, int, int, int, int, int> five = (a, b, c, d, e) => a + b + c + d + e;
        Action<int> print = Console;
        print(f(3));
        return seen + f(1) + five(1, 2, 3, 4, 5) + (narrow("x") is null ? 1 : 0) + Curry<int, int, int>(Math.Max)(1)(2);

        static void Console(int x) => _ = x;
    }
}
