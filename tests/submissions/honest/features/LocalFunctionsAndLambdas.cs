// expect: allowed
// about: local functions, lambdas, closures, static lambdas, default lambda parameters, method groups, delegates
public delegate TResult Step<in TState, out TResult>(TState state);

public delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Core();

        IEnumerable<R> Core()
        {
            foreach (var item in source) yield return f(item);
        }
    }

    public static int Closures(int n)
    {
        var total = 0;
        Action add = () => total += n;
        add += () => total++;
        add();
        add -= add;
        Func<int, int> square = static x => x * x;
        var increment = (int x, int by = 1) => x + by;
        Func<int, Func<int, int>> curried = a => b => a + b + total;
        Func<string, int> parse = int.Parse;
        Parser<int> parser = (text, out value) => int.TryParse(text, out value);
        Predicate<int> even = IsEven;
        Comparison<int> compare = (a, b) => b.CompareTo(a);
        var list = new List<int> { 1, 2, 3 };
        list.Sort(compare);
        list.ForEach(x => total += x);
        list.RemoveAll(even);
        Step<int, string> step = s => s.ToString();
        Func<int> fibonacci = null!;
        fibonacci = () => total > 10 ? 1 : fibonacci();
        var refLambda = (ref int x) => x++;
        refLambda(ref total);
        return square(n) + increment(n) + curried(1)(2) + parse("3") + (parser("4", out var v) ? v : 0) + step(3).Length + fibonacci();

        static bool IsEven(int x) => x % 2 == 0;
    }
}
