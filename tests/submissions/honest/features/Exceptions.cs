// expect: allowed
// about: exceptions of their own and common ones, filters, finally, rethrow
public sealed class ParseException : Exception
{
    public ParseException(string message, int line, Exception? inner = null) : base(message, inner) => Line = line;

    public int Line { get; }
}

public static class Solution
{
    public static int Parse(string text)
    {
        try
        {
            return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (FormatException e) when (text.Length < 10)
        {
            throw new ParseException($"'{text}': {e.Message}", 1, e);
        }
        catch (OverflowException)
        {
            throw;
        }
        catch (ParseException e) when (e.Line > 1 || e.InnerException is ArgumentException { ParamName: "x" })
        {
            return -1;
        }
        finally
        {
            text = "";
        }
    }

    public static void Throw(int kind) => throw kind switch
    {
        0 => new ArgumentException("a", nameof(kind)),
        1 => new InvalidOperationException("b"),
        2 => new NotSupportedException(),
        3 => new NotImplementedException(),
        4 => new KeyNotFoundException(),
        5 => new IndexOutOfRangeException(),
        6 => new ObjectDisposedException(nameof(Solution)),
        7 => new OverflowException(),
        8 => new AggregateException(new Exception("x")),
        9 => new OperationCanceledException(),
        10 => new DivideByZeroException(),
        11 => new System.Diagnostics.UnreachableException(),
        12 => new TimeoutException(),
        13 => new InvalidDataException(),
        14 => new EndOfStreamException(),
        15 => new ArithmeticException(),
        16 => new NullReferenceException(),
        17 => new InvalidCastException(),
        _ => new ArgumentNullException(nameof(kind)),
    };
}

public sealed class RunningAverage : IDisposable
{
    private double total;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        total += x;
        return total / ++count;
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
    }

    public void Dispose() => Closed = true;
}
