using System.Numerics;

public interface IStage<in TIn, out TOut> where TIn : notnull
{
    string Name { get; }

    TOut Step(TIn value);
}

public abstract class Stage
{
    public const int Limit = 3;

    public static readonly string Title = "x";

    protected int count;

    public event EventHandler<int>? Moved;

    public int this[int i, string key] => i;

    public required string Label { get; init; }

    public abstract void Run(ref int a, out int b, in int c);

    public virtual void Stop() => Moved?.Invoke(this, count);

    protected Stage(int x) => count = x;

    public static Stage operator +(Stage a, Stage b) => a;

    public static implicit operator int(Stage a) => 0;
}

public enum Level : byte { Low = 1, High = 2 }

public delegate TResult Step<in T, out TResult>(T value, int by = 2) where T : allows ref struct;

public readonly ref struct Cursor
{
    public T Sum<T>(ReadOnlySpan<T> items) where T : struct, INumber<T> => default;

    public ref readonly int At(int i) => throw new NotImplementedException();
}
