import { Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { TableFaults } from '@app/records/TableFaults.tsx';
import type { TableFaultsProps } from '@app/records/TableFaults.tsx';

export interface DatesEmptyProps extends TableFaultsProps {
  readonly of: TableFaultsProps['of'] & { readonly add: () => void };
  readonly sentence: string;
  readonly example: readonly (readonly [title: string, text: string])[];
  readonly action: string;
}

/** A list beside another one that has no rows yet. It takes no block pasted anywhere: which of the two would not be told. */
export function DatesEmpty({ of, sentence, example, action }: DatesEmptyProps) {
  return (
    <div>
      <TableFaults of={of} />
      <EmptyState
        sentence={sentence}
        example={<ExampleTable columns={example} />}
        action={
          <Button variant="primary" changes icon={Plus} onClick={of.add}>
            {action}
          </Button>
        }
      />
    </div>
  );
}
