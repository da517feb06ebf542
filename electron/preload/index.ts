/** Builds `window.api` from the contract; no logic lives here. */
import { CALL_CHANNEL, CHANGE_CHANNEL } from '@shared/contract/api.ts';
import type { Api } from '@shared/contract/api.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';

const api: Api = {
  call: (request) => ipcRenderer.invoke(CALL_CHANNEL, request),
  onChange(listener) {
    function forward(_event: IpcRendererEvent, notice: ChangeNotice): void {
      listener(notice);
    }
    ipcRenderer.on(CHANGE_CHANNEL, forward);
    return () => ipcRenderer.off(CHANGE_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('api', api);
