// differs: `Cursor` differs from the contract: it is not `readonly`; it is not `ref`. Yours reads: `public struct Cursor`. It should read: `public readonly ref struct Cursor`., line 60
// differs: `Cursor.At` differs from the contract: its return type is different. Yours reads: `public ref int At(int i)`. It should read: `public ref readonly int At(int i)`., line 64
// differs: `Cursor.Sum` differs from the contract: the constraints of its type parameters differ. Yours reads: `public T Sum<T>(ReadOnlySpan<T> items) where T : INumber<T>`. It should read: `public T Sum<T>(ReadOnlySpan<T> items) where T : struct, INumber<T>`., line 62
// differs: `IStage` differs from the contract: the constraints of its type parameters differ. Yours reads: `public interface IStage<TIn, out TOut> where TIn : notnull`. It should read: `public interface IStage<in TIn, out TOut> where TIn : notnull`., line 20
// differs: `IStage.More` must not be abstract: the contract does not have it, so nothing implements it., line 26
// differs: `Level` differs from the contract: its underlying type is `int`, line 56
// differs: `Level.High` differs from the contract: it lacks `const 2`; it is `const 7`. Yours reads: `High = 7`. It should read: `High = 2`., line 56
// differs: `Level.Low` is missing. It should read: `Low = 1`, line 56
// differs: `Stage` differs from the contract: it is not `abstract`, line 29
// differs: `Stage.Label` differs from the contract: it lacks `init`; it lacks `required`. Yours reads: `public string Label { get; set; }`. It should read: `public required string Label { get; init; }`., line 41
// differs: `Stage.Item` differs from the contract: it has 1 parameter, not 2. Yours reads: `public int this[int i] { get; }`. It should read: `public int this[int i, string key] { get; }`., line 39
// differs: `Stage.Limit` differs from the contract: it lacks `const 3`; it is `const 4`. Yours reads: `public const int Limit = 4`. It should read: `public const int Limit = 3`., line 31
// differs: `Stage.Title` differs from the contract: it lacks `readonly`. Yours reads: `public static string Title`, line 33
// differs: `Stage.count` differs from the contract: it is neither public nor protected, line 35
// differs: `Stage.Moved` differs from the contract: its type is different. Yours reads: `public event Action? Moved`. It should read: `public event EventHandler<int>? Moved`., line 37
// differs: `Stage.Run` differs from the contract: `a` is passed by value, not by `ref`; `b` is passed by `ref`, not by `out`; `c` is passed by `ref readonly`, not by `in`; it is not abstract, line 43
// differs: `Stage.Stop` differs from the contract: it is not virtual. Yours reads: `public void Stop()`. It should read: `public virtual void Stop()`., line 47
// differs: `Stage.op_Implicit` is missing. It should read: `public static implicit operator int(Stage a)`., line 29
// differs: `new Stage(…)` differs from the contract, line 49
using System.Numerics; public interface IStage<TIn, out TOut> where TIn : notnull
{
    string Name { get; }

    TOut Step(TIn value);

    int More();
}

public class Stage
{
    public const int Limit = 4;

    public static string Title = "x";

    private int count;

    public event Action? Moved;

    public int this[int i] => i;

    public string Label { get; set; } = "";

    public void Run(int a, ref int b, ref readonly int c)
    {
    }

    public void Stop() => Moved?.Invoke();

    protected Stage(long x) => count = (int)x;

    public static Stage operator +(Stage a, Stage b) => a.count > 0 ? a : b;

    internal static int Explicit => 0;
}

public enum Level { High = 7 }

public delegate TResult Step<in T, out TResult>(T value, int by = 2) where T : allows ref struct;

public struct Cursor
{
    public T Sum<T>(ReadOnlySpan<T> items) where T : INumber<T> => default!;

    public ref int At(int i) => throw new NotImplementedException();
}
